import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { forForms } from '../../domain/documents/form';
import { sampleCase, samplePaper } from '../../test/samples/sample-case';
import { decide, recommended } from '../../test/office-cases';
let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const letterhead = {
  centre: '中心',
  bureau: '司法局',
  address: '路',
  phone: '1',
  bureauAddress: '',
  objectionDays: 15,
};
const paper = { case: forForms(sampleCase()), paper: samplePaper('FZ-009'), letterhead };
const job = { papers: [paper], madeAt: '2026-11-22T03:00:00.000Z' };

test('only the function that sets papers carries the typefaces', () => {
  const functions = join('dist', 'cloudfunctions');
  const carries = (name: string) => existsSync(join(functions, name, 'assets'));

  expect(readdirSync(functions).filter(carries)).toEqual(['papers']);
});

test('it answers our own functions alone', async () => {
  await expect(office.cloud.invoke('papers', job, { openid: 'stranger' })).rejects.toThrow();
  await expect(office.cloud.invoke('papers', job, { source: 'wx_http' })).rejects.toThrow();
  const set = (await office.cloud.invoke('papers', job)) as { pdf: string };

  expect(Buffer.from(set.pdf, 'base64').toString('latin1')).toMatch(/^%PDF-/);
});

test('the same paper asked for twice at once is one file', async () => {
  const caseId = await recommended(office, 'papers-worker');
  const { paperId } = dataOf<{ paperId: string }>(
    await decide(office, 'chenli', 'grant', caseId, { reason: '同意' }),
  );
  const open = () => office.phone('papers-worker', 'openPaper', { caseId, paperId });
  const answers = await Promise.all([
    open(),
    open(),
    office.desk('chenli', 'openPaper', { caseId, paperId }),
  ]);
  const files = answers.map((answer) => new URL(dataOf<{ url: string }>(answer).url).pathname);
  expect(new Set(files).size).toBe(1);

  const query = JSON.stringify({ _id: caseId });
  const body = { collectionName: 'cases', queryType: 'WHERE', query, limit: 1 };
  const { data } = await office.cloud.store.run('database.getDocument', body);
  const [stored] = (data as { list: string[] }).list;
  expect(stored).toContain(`papers/${caseId}/${paperId}.pdf`);
});
