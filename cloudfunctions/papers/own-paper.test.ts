import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { textOfPdf } from '../../test/pdf';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const given = {
  name: '白露',
  opponent: '陈强，丈夫',
  story: '昨天在家打我。',
  wish: '不许打我\n搬出去',
  proof: '报警回执',
};

test('whoever is in danger gets the application from five answers, and no file of it stays', async () => {
  const papers = (): string[] =>
    office.files().filter((file) => file.startsWith('own-papers') && file.endsWith('.pdf'));
  const answer = await office.phone('in-danger', 'takeOwnPaper', { kind: 'protection_order', given });
  const { url, name } = dataOf<{ url: string; name: string }>(answer);
  const text = await textOfPdf(Buffer.from(await (await fetch(url)).arrayBuffer()));

  expect(name).toBe('申请书.pdf');
  for (const said of ['人身安全保护令申请书', '白露', '陈强，丈夫', '搬出去']) expect(text).toContain(said);
  expect(papers()).toHaveLength(1);

  const later = new Date(Date.now() + 25 * 3_600_000).toISOString();
  await office.cloud.invoke('upkeep', {
    only: 'sweepUploads',
    clock: { at: later, key: office.cloud.secret },
  });
  expect(papers()).toEqual([]);
});

test('a faulty box is named; nobody gets half a paper', async () => {
  const answer = await office.phone('in-danger', 'takeOwnPaper', {
    kind: 'claim',
    given: { name: '白露', story: '他欠钱', number: '1101' },
  });

  expect(answer).toMatchObject({ ok: false, error: { code: 'InputInvalid' } });
  const paths = answer.ok ? [] : (answer.error.fields ?? []).map(({ path }) => path);
  expect(paths).toEqual(['number', 'opponent']);
});
