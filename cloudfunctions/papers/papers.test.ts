import { photoFor } from '../../local/sample/evidence';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { deskUpload } from '../../test/desk-upload';
import { decide, recommended, submitted } from '../../test/office-cases';
import { textOfPdf } from '../../test/pdf';
let office: TestOffice;
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Line {
  readonly caseId: string;
  readonly paperId: string;
  readonly code: string;
  readonly number: string;
  readonly voidedAt: string | null;
  readonly sealedCopy: boolean;
}

async function granted(openid: string): Promise<{ caseId: string; paperId: string }> {
  const caseId = await recommended(office, openid);
  const { paperId } = dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意给予。' }));

  return { caseId, paperId: String(paperId) };
}

async function papersOf(caseId: string): Promise<Line[]> {
  const { lines } = dataOf<{ lines: Line[] }>(
    await office.desk('lijing', 'listPapers', { from: today, to: today }),
  );

  return lines.filter((line) => line.caseId === caseId);
}

const scan = (userName: string, bytes: Buffer, type?: string) => deskUpload(office, userName, bytes, type);

test('a draft says 草稿, carries no number and takes none', async () => {
  const caseId = await submitted(office, 'draft-worker');
  const before = dataOf(await office.desk('lijing', 'paperNumbers', { year: Number(today.slice(0, 4)) }));
  const preview = {
    caseId,
    code: 'FZ-009',
    content: { articles: ['法-31(5)'], aidForm: '代理', reason: '好' },
  };
  const text = await textOfPdf(
    dataOf<{ pdf: string }>(await office.desk('lijing', 'previewPaper', preview)).pdf,
  );
  expect(text).toContain('草稿');
  expect(text).toContain('给予法律援助决定书');
  expect(text).not.toMatch(/第\d+号/);
  expect(dataOf(await office.desk('lijing', 'paperNumbers', { year: Number(today.slice(0, 4)) }))).toEqual(
    before,
  );
});

test('finance sees no draft, and a clerk issues no decision alone', async () => {
  const caseId = await submitted(office, 'strange-worker');
  expect(codeOf(await office.desk('qianjin', 'previewPaper', { caseId, code: 'FZ-009' }))).toBe('NotAllowed');
  const content = { articles: ['法-31'], aidForm: '代理', reason: '' };
  expect(codeOf(await decide(office, 'lijing', 'issuePaper', caseId, { code: 'FZ-009', content }))).toBe(
    'ActionNotPossibleNow',
  );
});

test('a void paper stays, and the new one has the next number', async () => {
  const { caseId, paperId } = await granted('void-worker');
  const [first] = await papersOf(caseId);
  dataOf(await decide(office, 'chenli', 'voidPaper', caseId, { paperId, reason: '姓名写错' }));
  const content = { articles: ['法-31(5)'], aidForm: '诉讼代理', reason: '同意' };
  expect(codeOf(await decide(office, 'lijing', 'issuePaper', caseId, { code: 'FZ-009', content }))).toBe(
    'ActionNotPossibleNow',
  );
  expect(codeOf(await decide(office, 'chenli', 'issuePaper', caseId, { code: 'FZ-009' }))).toBe(
    'InputInvalid',
  );
  dataOf(await decide(office, 'chenli', 'issuePaper', caseId, { code: 'FZ-009', content }));
  const decisions = (await papersOf(caseId)).filter(({ code }) => code === 'FZ-009');
  expect(decisions.map(({ voidedAt }) => voidedAt === null).sort()).toEqual([false, true]);
  const fresh = decisions.find(({ voidedAt }) => voidedAt === null);
  expect(first?.number).not.toBe(fresh?.number);
  expect(codeOf(await decide(office, 'chenli', 'issuePaper', caseId, { code: 'FZ-009', content }))).toBe(
    'ActionNotPossibleNow',
  );
});

test('several papers are printed as one file, each page counted within its own paper', async () => {
  const one = await granted('print-worker-1');
  const two = await granted('print-worker-2');
  const answer = dataOf<{ pdf: string }>(await office.desk('lijing', 'printPapers', { papers: [one, two] }));
  const text = await textOfPdf(answer.pdf);
  expect(text.match(/给予法律援助决定书/g)).toHaveLength(2);
  expect(text.match(/第1页，共1页/g)).toHaveLength(2);
  expect(text).not.toContain('第2页');
});

test('behind each printed paper comes its slip to be signed, with the number of the post, and takes no number', async () => {
  const one = await granted('slip-worker');
  const numbers = { year: Number(today.slice(0, 4)) };
  const before = dataOf(await office.desk('lijing', 'paperNumbers', numbers));
  const posted = { paperId: one.paperId, number: '1234-5678 90123' };
  dataOf(await decide(office, 'lijing', 'postPaper', one.caseId, posted));
  const asked = { papers: [one], slips: true };
  const text = await textOfPdf(
    dataOf<{ pdf: string }>(await office.desk('lijing', 'printPapers', asked)).pdf,
  );
  for (const words of ['送达回证', '给予法律援助决定书', '1234567890123', '邮寄'])
    expect(text).toContain(words);
  expect(text).not.toContain('草稿');
  expect(dataOf(await office.desk('lijing', 'paperNumbers', numbers))).toEqual(before);
});

test('two approvers at once: one paper stands, and every number of the year is a paper or is explained', async () => {
  const year = Number(today.slice(0, 4));
  await office.cookie('linfang');
  for (let round = 0; round < 3; round += 1) {
    const caseId = await recommended(office, `number-worker-${round}`);
    const answers = await Promise.all(
      ['chenli', 'linfang'].map((who) => decide(office, who, 'grant', caseId, { reason: '同意' })),
    );
    expect(answers.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1);
  }
  const { kinds } = dataOf<{
    kinds: { code: string; last: number; issued: number; unused: { number: string; reason: string }[] }[];
  }>(await office.desk('lijing', 'paperNumbers', { year }));
  const { lines } = dataOf<{ lines: Line[] }>(
    await office.desk('lijing', 'listPapers', { from: today, to: today, code: 'FZ-009' }),
  );
  const decisions = kinds.find(({ code }) => code === 'FZ-009');
  const explained = decisions?.unused.map(({ number }) => number) ?? [];
  expect(new Set([...lines.map(({ number }) => number), ...explained]).size).toBe(decisions?.last);
  expect(lines).toHaveLength(decisions?.issued ?? -1);
  for (const { reason } of decisions?.unused ?? [])
    expect(reason).toBe('决定时别人刚改过案件，这个号没有用上');
});

test('the scan of the stamped paper is kept beside the issued one, by whoever uploaded it', async () => {
  const { caseId, paperId } = await granted('seal-worker');
  const { bytes } = photoFor('wage_evidence');
  const { data } = (await scan('lijing', bytes)) as { data: { fileId: string } };
  const stolen = { paperId, fileId: data.fileId };
  expect(codeOf(await decide(office, 'wangmin', 'keepSealedCopy', caseId, stolen))).toBe('FileNotUploaded');
  dataOf(await decide(office, 'lijing', 'keepSealedCopy', caseId, stolen));
  const [line] = (await papersOf(caseId)).filter((one) => one.paperId === paperId);
  expect(line?.sealedCopy).toBe(true);
  const opened = dataOf<{ url: string; name: string }>(
    await office.desk('lijing', 'openSealedCopy', { caseId, paperId }),
  );
  expect(opened.name).toBe('给予法律援助决定书（盖章件）.jpg');
  expect(Buffer.from(await (await fetch(opened.url)).arrayBuffer()).equals(bytes)).toBe(true);
});

test('an upload that is no scan is refused by its bytes, and no other action takes a file', async () => {
  expect(await scan('lijing', Buffer.from('<html></html>'))).toMatchObject({
    error: { code: 'FileKindNotAccepted' },
  });
  const { answer } = await office.http('uploadFile', {}, { cookie: await office.cookie('lijing') });
  expect(codeOf(answer)).toBe('InputInvalid');
});

test('a number finds its paper', async () => {
  const { caseId } = await granted('find-worker');
  const [line] = await papersOf(caseId);
  const { lines } = dataOf<{ lines: Line[] }>(
    await office.desk('lijing', 'listPapers', { from: today, to: today, number: line?.number }),
  );
  expect(lines.map(({ paperId }) => paperId)).toEqual([line?.paperId]);
});
