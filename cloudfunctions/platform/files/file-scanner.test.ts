import { harmfulSign, openFakeClamd } from '../../../test/fake-clamd';
import { scan } from './file-scanner';
import { scannerAddress } from './scanner-address';

const scanBy = async (address: string | undefined, bytes: Buffer) =>
  scan(scannerAddress({ YUANSHOU_CLAMD: address }), bytes);

test('without a scanner every file says so', async () => {
  expect(await scanBy(undefined, Buffer.from(harmfulSign))).toBe('absent');
});

test('clamd sees every byte of a large file, and its verdict counts', async () => {
  const clamd = await openFakeClamd();
  const large = Buffer.concat([Buffer.alloc(300_000, 7), Buffer.from('end')]);
  expect(await scanBy(clamd.address, large)).toBe('clean');
  expect(clamd.scanned[0]?.equals(large)).toBe(true);
  expect(await scanBy(clamd.address, Buffer.concat([large, Buffer.from(harmfulSign)]))).toBe('flagged');
  await clamd.close();
});

test.each([
  ['that breaks off', null],
  ['that finds the file too large', 'INSTREAM size limit exceeded. ERROR'],
  ['that talks of something else', 'PONG'],
])('a clamd %s is no verdict', async (_what, said) => {
  const clamd = await openFakeClamd(() => said);
  expect(await scanBy(clamd.address, Buffer.from('x'))).toBe('inconclusive');
  await clamd.close();
});

test('a clamd that is not there is no verdict, an address that is none does not start', async () => {
  const clamd = await openFakeClamd();
  await clamd.close();
  expect(await scanBy(clamd.address, Buffer.from('x'))).toBe('inconclusive');
  expect(() => scannerAddress({ YUANSHOU_CLAMD: 'somewhere' })).toThrow('not host:port');
});
