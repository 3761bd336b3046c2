import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAccount } from '../release/account';
import { openVendor, realPlaces } from './vendor';

test('an answer in another language than the vendor’s is a sentence, too', async () => {
  const proxy = createServer((_, answer) => answer.writeHead(502).end('<html>Bad gateway</html>'));
  await new Promise<void>((done) => proxy.listen(0, done));
  const { port } = proxy.address() as AddressInfo;
  const account = { region: 'ap-shanghai', appid: 'wx0000000000000000', appSecret: undefined };
  const vendor = openVendor(
    { ...account, key: { id: 'AKIDtest', secret: 'secret' } },
    { ...realPlaces, cloud: () => `http://127.0.0.1:${port}` },
  );
  await expect(readAccount(vendor, 'yuanshou-0a1b2c3d')).rejects.toThrow('DescribeEnvs：502 回答看不懂');
  proxy.close();
});
