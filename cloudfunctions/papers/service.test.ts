import { officeBefore } from '../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, recommended } from '../../test/office-cases';
import { caseOf, whatHappened, wordsOn } from '../../test/what-happened';
import { dayOf } from '../../domain/time/times';
import { paperDay } from '../../domain/documents/shared/said';
let office: TestOffice;
const dayBefore = (days: number): string => dayOf(new Date(Date.now() - days * 86_400_000).toISOString());
const today = dayBefore(0);

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function refused(openid: string, at = office): Promise<{ caseId: string; paperId: string }> {
  const caseId = await recommended(at, openid);
  const input = { ground: 'out_of_scope', reason: '不在范围里。' };
  const { paperId } = dataOf(await decide(at, 'chenli', 'refuse', caseId, input));

  return { caseId, paperId: String(paperId) };
}

const handed = { servedOn: today, way: '当面送达', receiver: '本人' };

test('service is proved with its own paper: who, when, how, which', async () => {
  const { caseId, paperId } = await refused('served');
  expect(codeOf(await decide(office, 'wangmin', 'recordService', caseId, { ...handed, paperId }))).toBe(
    'NotAllowed',
  );
  dataOf(await decide(office, 'lijing', 'recordService', caseId, { ...handed, paperId }));
  expect(await whatHappened(office, caseId)).toMatchObject({
    state: 'REFUSED',
    action: 'recordService',
    papers: ['FZ-022'],
    clocks: ['objection'],
    told: null,
  });
  const proof = await wordsOn(office, caseId, 'FZ-022');
  for (const words of ['当面送达', '不予法律援助决定书', paperDay(today), '李静', '本人'])
    expect(proof).toContain(words);
});

test('the days to object count from the day of service, not from the day it was typed', async () => {
  const { caseId, paperId } = await refused('served-late', officeBefore(office, 60));
  expect(codeOf(await decide(office, 'lijing', 'object', caseId, { reason: '不服' }))).toBe('DeadlinePassed');
  const served = { ...handed, servedOn: dayBefore(3), way: '邮寄', paperId };
  dataOf(await decide(office, 'lijing', 'recordService', caseId, served));
  const paper = (await caseOf(office, caseId)).papers.find(({ id }) => id === paperId);
  expect([dayOf(paper?.servedAt ?? ''), paper?.servedHow]).toEqual([dayBefore(3), '邮寄']);
  dataOf(await decide(office, 'lijing', 'object', caseId, { reason: '不服' }));
});

test('a paper on its way is posted, not served; what proves it later bears the number of the post', async () => {
  const { caseId, paperId } = await refused('posted');
  const post = (number: string, who = 'lijing') =>
    decide(office, who, 'postPaper', caseId, { paperId, number });
  expect(codeOf(await post('1234567890123', 'wangmin'))).toBe('NotAllowed');
  expect(codeOf(await post('12'))).toBe('InputInvalid');
  dataOf(await post('ems 12345678901'));
  const paper = (await caseOf(office, caseId)).papers.find(({ id }) => id === paperId);
  expect([paper?.servedAt, paper?.posted?.number]).toEqual([null, 'EMS12345678901']);
  dataOf(await decide(office, 'lijing', 'recordService', caseId, { ...handed, way: '邮寄', paperId }));
  expect(await wordsOn(office, caseId, 'FZ-022')).toContain('EMS12345678901');
});

test('no paper is served before it was made, nor tomorrow, and none that is void or unknown', async () => {
  const { caseId, paperId } = await refused('served-wrongly');
  const serve = async (more: object) =>
    codeOf(await decide(office, 'lijing', 'recordService', caseId, { ...handed, paperId, ...more }));
  expect(await serve({ servedOn: dayBefore(2) })).toBe('DayInvalid');
  expect(await serve({ servedOn: dayBefore(-2) })).toBe('DayInvalid');
  expect(await serve({ paperId: '0'.repeat(32) })).toBe('PaperNotFound');
  dataOf(await decide(office, 'chenli', 'voidPaper', caseId, { paperId, reason: '写错了姓名' }));
  expect(await serve({})).toBe('PaperNotFound');
  expect(codeOf(await decide(office, 'lijing', 'voidPaper', caseId, { paperId, reason: '再作废' }))).toBe(
    'NotAllowed',
  );
  expect(codeOf(await decide(office, 'chenli', 'voidPaper', caseId, { paperId, reason: '再作废' }))).toBe(
    'PaperNotFound',
  );
});

test('a void refusal is replaced by another of the next number, and the first stays readable as void', async () => {
  const { caseId, paperId } = await refused('voided');
  dataOf(await decide(office, 'chenli', 'voidPaper', caseId, { paperId, reason: '写错了姓名' }));
  expect(await wordsOn(office, caseId, 'FZ-010')).toContain('已作废');
  const content = { articles: ['法-31'], reason: '不在范围里。' };
  dataOf(await decide(office, 'linfang', 'issuePaper', caseId, { code: 'FZ-010', content }));
  const papers = (await caseOf(office, caseId)).papers.filter(({ code }) => code === 'FZ-010');
  expect(papers.map(({ voidedAt }) => voidedAt === null)).toEqual([false, true]);
  expect(new Set(papers.map(({ number }) => number)).size).toBe(2);
  expect(await wordsOn(office, caseId, 'FZ-010')).not.toContain('已作废');
});
