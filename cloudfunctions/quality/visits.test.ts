import type { ComplaintLine } from '../../contract/quality/complaint-register';
import type { VisitLine } from '../../contract/quality/visits';
import type { FindingsAnswer } from '../../contract/quality/findings';
import type { HandlerRecord } from '../../contract/quality/handler-record';
import type { HearingLine } from '../../contract/quality/hearings';
import type { OwnVisit } from '../../contract/voices/own-visits';
import { addDays } from '../../domain/time/days';
import { dayOf } from '../../domain/time/times';
import { opinionPoints, sittingPoints } from '../../domain/vocabulary/voices/organ-opinions';
import { daysAhead, officeBefore } from '../../test/another-day';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { asHandler, handlersPhone } from '../../test/handler-phone';
import { closedCase } from '../../test/closed-case';
import { decide, handled, oneLawyer } from '../../test/office-cases';
import { caseOf, whatHappened, wordsOn } from '../../test/what-happened';
let office: TestOffice;
const today = dayOf(new Date().toISOString());
const daysOn = (amount: number) => addDays(today, amount);
const ratings = {
  ...{ attitude: '满意', contact: '基本满意', rights: '满意', result: '不满意', whole: '基本满意' },
};
const said = {
  way: 'call',
  ratings,
  feeAsked: false,
  told: true,
  performed: 'partly',
  text: '请早点告诉结果。',
};

const closed = (openid: string) => closedCase(office, openid);

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const lines = async (userName = 'wumei') =>
  dataOf<{ lines: VisitLine[] }>(await office.desk(userName, 'listVisits', {})).lines;

test('a closed case of the green channel is planned by itself, asked five things, and money taken becomes a complaint', async () => {
  const [first, second] = [await closed('visit-1'), await closed('visit-2')];
  await office.cloud.invoke('clock', {});
  expect((await lines()).map(({ caseId, daysLeft }) => [caseId, daysLeft]).sort()).toEqual(
    [
      [first, 30],
      [second, 30],
    ].sort(),
  );
  for (const who of ['malan', 'fengyan'])
    expect(codeOf(await office.desk(who, 'listVisits'))).toBe('NotAllowed');
  expect(codeOf(await decide(office, 'zhouhang', 'followUp', first, said))).toBe('NotAllowed');
  expect(codeOf(await decide(office, 'wumei', 'followUp', first, { ...said, ratings: {} }))).toBe(
    'InputInvalid',
  );
  dataOf(await decide(office, 'wumei', 'followUp', first, said));
  expect(await whatHappened(office, first)).toMatchObject({ action: 'followUp', papers: ['FZ-032'] });
  expect(await wordsOn(office, first, 'FZ-032')).toContain('告诉过');
  expect((await caseOf(office, first)).voices.followUps).toMatchObject([
    { satisfied: 3, told: true, feeAsked: false, resultPerformed: false, ratings },
  ]);
  expect((await lines()).map(({ caseId }) => caseId)).toEqual([second]);
  dataOf(
    await decide(office, 'wumei', 'followUp', second, {
      ...said,
      feeAsked: true,
      text: '律师收了五百元。',
    }),
  );
  const { lines: complaints } = dataOf<{ lines: ComplaintLine[] }>(
    await office.desk('tangsi', 'listComplaints', { scope: 'open' }),
  );
  expect(complaints).toMatchObject([
    { about: 'fee', way: 'visit', waits: [{ wait: 'call' }, { wait: 'accept' }] },
  ]);
});

test('the person answers on the phone, once more if they like; staff find the words in the form, money is one complaint', async () => {
  const caseId = await closed('visit-phone');
  await office.cloud.invoke('clock', {});
  const mine = async (openid: string) =>
    dataOf<{ visits: OwnVisit[] }>(await office.phone(openid, 'myVisits', {})).visits;
  const [visit] = await mine('visit-phone');
  expect(visit).toMatchObject({ answered: false });
  expect(await mine('somebody-else')).toEqual([]);
  const { way: _way, ...answers } = said;
  const given = { ...answers, id: visit?.id, feeAsked: true, text: '律师要了三百元。' };
  expect(codeOf(await office.phone('somebody-else', 'answerVisit', given))).toBe('LineNotFound');
  expect(codeOf(await office.phone('visit-phone', 'answerVisit', { ...given, ratings: {} }))).toBe(
    'InputInvalid',
  );
  for (const again of [given, given])
    expect(dataOf(await office.phone('visit-phone', 'answerVisit', again))).toEqual({ complaint: true });
  expect(await mine('visit-phone')).toMatchObject([{ answered: true }]);
  expect((await lines()).find((one) => one.caseId === caseId)?.said).toMatchObject({
    feeAsked: true,
    ratings,
  });
  dataOf(
    await decide(office, 'wumei', 'followUp', caseId, {
      ...said,
      way: 'wechat',
      feeAsked: true,
      text: '律师要了三百元。',
    }),
  );
  expect(codeOf(await office.phone('visit-phone', 'answerVisit', given))).toBe('AlreadyDone');
  const { lines: open } = dataOf<{ lines: ComplaintLine[] }>(
    await office.desk('tangsi', 'listComplaints', { scope: 'open' }),
  );
  expect(open.filter(({ about, way }) => about === 'fee' && way === 'phone')).toHaveLength(1);
});

test('three times without an answer is a result: asked, not answered, out of the rate of those content', async () => {
  const caseId = await closed('visit-3');
  await office.cloud.invoke('clock', {});
  for (const [daysAgo, done] of [
    [2, false],
    [1, false],
    [0, true],
  ] as const) {
    const then = officeBefore(office, daysAgo);
    const [line] = await lines();
    const input = { id: line?.id, version: line?.version, way: 'call' };
    expect(dataOf(await then.desk('wumei', 'noteUnreached', input))).toEqual({ done });
    expect(codeOf(await then.desk('wumei', 'noteUnreached', input))).toBe(
      done ? 'AlreadyDone' : 'LineHasChanged',
    );
  }
  expect(await lines()).toEqual([]);
  expect((await caseOf(office, caseId)).voices.followUps).toMatchObject([
    { satisfied: null, feeAsked: null },
  ]);
});

const good = (points: object) => Object.fromEntries(Object.keys(points).map((key) => [key, '好']));

test('a hearing that the lawyer wrote down is on the list, somebody sits in, and the record is in the file', async () => {
  const before = officeBefore(office, 3);
  const caseId = await handled(before, 'hearing-1');
  const soon = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + 172_800_000).toISOString();
  const noted = {
    act: 'report',
    happenedOn: daysAhead(-3),
    minutes: null,
    hearingAt: soon,
    hearingPlace: '第三法庭',
  };
  dataOf(
    await decide(before, 'lijing', 'noteProgress', caseId, { ...noted, text: '已经告诉受援人开庭时间。' }),
  );
  const list = async () =>
    dataOf<{ lines: HearingLine[] }>(await office.desk('chenli', 'listHearings', {})).lines;
  await office.cloud.invoke('clock', {});
  expect(await list()).toMatchObject([{ caseId, place: '第三法庭', daysLeft: 2, satIn: [], letters: 0 }]);
  expect(codeOf(await office.desk('fengyan', 'listHearings', {}))).toBe('NotAllowed');
  const seen = {
    heardOn: today,
    organ: '青禾县仲裁委',
    ratings: good(sittingPoints),
    text: '准备充分，举证清楚。',
  };
  expect(codeOf(await decide(office, 'wumei', 'sitIn', caseId, seen))).toBe('DayInvalid');
  const yesterday = `${daysAhead(-1)}T02:00:00.000Z`;
  const moved = { ...noted, hearingAt: yesterday, text: '开庭提前了，已经告诉受援人。' };
  dataOf(await decide(before, 'lijing', 'noteProgress', caseId, moved));
  for (const heardOn of ['2099-01-01', daysAhead(1), daysAhead(-2), '2020-01-01'])
    expect(codeOf(await decide(office, 'wumei', 'sitIn', caseId, { ...seen, heardOn }))).toBe('DayInvalid');
  expect(codeOf(await decide(office, 'wumei', 'sitIn', caseId, { ...seen, ratings: { order: '好' } }))).toBe(
    'InputInvalid',
  );
  expect(codeOf(await decide(office, 'zhouhang', 'sitIn', caseId, seen))).toBe('NotAllowed');
  dataOf(await decide(office, 'wumei', 'sitIn', caseId, seen));
  expect(await whatHappened(office, caseId)).toMatchObject({
    action: 'sitIn',
    papers: ['FZ-030'],
    told: null,
  });
  expect((await caseOf(office, caseId)).voices.sittings).toMatchObject([{ heardOn: today, opinion: null }]);
});

test('the court answers its letter once, on a page without an account: late, twice, too often or a wrong code is named', async () => {
  const caseId = await closed('opinion-1');
  const letter = { organ: '青禾县人民法院', caseNumber: null, replyBy: daysOn(20) };
  for (const wrong of [{ replyBy: today }, { replyBy: daysOn(90) }])
    expect(codeOf(await decide(office, 'wumei', 'askOpinion', caseId, { ...letter, ...wrong }))).toBe(
      'DayInvalid',
    );
  const other = { ...letter, page: 'https://bad.example/' };
  expect(codeOf(await decide(office, 'wumei', 'askOpinion', caseId, other))).toBe('InputInvalid');
  dataOf(await decide(office, 'wumei', 'askOpinion', caseId, letter));
  expect(await wordsOn(office, caseId, 'FZ-031')).toContain('不用注册。只能答一次');
  const { papers, applicant } = await caseOf(office, caseId);
  const link = String(papers.findLast((one) => one.code === 'FZ-031')?.content['link']);
  const [, code = ''] = link.split('#');
  expect(link).toBe(`https://fy.example.gov.cn/console/reply.html#${code}`);
  for (const who of ['wumei', 'chenli', 'tangsi'])
    expect(JSON.stringify(await office.desk(who, 'openDossier', { caseId }))).not.toContain(code);
  const asked = async (action: string, input: object) => (await office.http(action, input)).answer;
  const shown = await asked('openReply', { code: code.toLowerCase().replace(/(.{4})(?=.)/g, '$1-') });
  expect(dataOf(shown)).toMatchObject({ centre: '青禾县法律援助中心', until: daysOn(20) });
  expect(JSON.stringify(shown)).not.toContain(applicant.name);
  expect(codeOf(await asked('openReply', { code: 'A'.repeat(16) }))).toBe('ReplyUnknown');
  const given = { code, answers: good(opinionPoints), words: '庭前准备充分。', signed: '甘书记员 青禾法院' };
  for (const wrong of [
    { answers: { order: '好' } },
    { answers: { ...given.answers, other: '好' } },
    { signed: '' },
  ])
    expect(codeOf(await asked('giveReply', { ...given, ...wrong }))).toBe('InputInvalid');
  const two = await Promise.all([asked('giveReply', given), asked('giveReply', given)]);
  expect(two.map(codeOf).sort()).toEqual(['ReplyClosed', 'ok']);
  expect(codeOf(await asked('openReply', { code }))).toBe('ReplyClosed');
  const { opinions = [] } = (await caseOf(office, caseId)).voices;
  expect(opinions).toMatchObject([{ way: 'link', signed: '甘书记员 青禾法院', text: '庭前准备充分。' }]);
  const typed = {
    paperId: opinions[0]?.paperId,
    ratings: { ...good(opinionPoints), response: '一般' },
    text: null,
    signed: '甘书记员',
  };
  expect(codeOf(await decide(office, 'wumei', 'noteOpinion', caseId, typed))).toBe('AlreadyDone');

  dataOf(await decide(office, 'wumei', 'askOpinion', caseId, letter));
  const second = (await caseOf(office, caseId)).papers.at(-1);
  dataOf(await decide(office, 'wumei', 'noteOpinion', caseId, { ...typed, paperId: second?.id }));
  expect((await caseOf(office, caseId)).voices.opinions?.map(({ way }) => way)).toEqual(['link', 'paper']);
});

test('the record of a handler says what the registers know; the handler sees the same, objects, and is answered', async () => {
  await handlersPhone(office, 'phone-of-handler');
  const lawyerId = oneLawyer.lawyerId;
  const line = {
    lawyer: lawyerId,
    kind: '年度考核',
    doneOn: today,
    says: '考核称职',
    by: '县律师协会',
    number: null,
  };
  const noted = { ledger: 'conduct', id: 'c0de'.repeat(6), version: 0, values: line };
  dataOf(await office.desk('chenli', 'saveLedgerLine', noted));
  const record = dataOf<HandlerRecord>(await office.desk('zhouhang', 'openHandlerRecord', { lawyerId }));
  const says = record.parts.flatMap(({ heading, lines: told }) => told.map((one) => `${heading}：${one}`));
  expect(says.join('\n')).toContain('办结5件');
  expect(says).toContain('评价和回访：回访4次，答复3次，满意和基本满意3次。');
  expect(says).toContain('投诉：收到2件，其中查实（含部分属实）0件，还在查2件。');
  expect(says.some((one) => one.startsWith('旁听和办案机关意见：办案机关：2次'))).toBe(true);
  expect(says.some((one) => one.startsWith('年度考核：') && one.includes('考核称职'))).toBe(true);
  for (const who of ['lijing', 'fengyan', 'malan'])
    expect(codeOf(await office.desk(who, 'openHandlerRecord', { lawyerId }))).toBe('NotAllowed');

  const own = dataOf<HandlerRecord>(await asHandler(office, 'phone-of-handler', 'myRecord'));
  expect(own.parts).toEqual(record.parts);
  const key = newDraftKey();
  const said = { key, text: '培训我去过两次，没有记。' };
  for (const again of [said, said])
    dataOf(await asHandler(office, 'phone-of-handler', 'objectRecord', again));
  const waiting = async () =>
    dataOf<{ lines: { id: string; version: number; text: string }[] }>(
      await office.desk('tangsi', 'listRecordObjections', {}),
    ).lines;
  const [first] = await waiting();
  expect(await waiting()).toHaveLength(1);
  for (const at of [1, 2])
    dataOf(
      await asHandler(office, 'phone-of-handler', 'objectRecord', {
        key: newDraftKey(),
        text: `还有第${at}处不对。`,
      }),
    );
  const more = { key: newDraftKey(), text: '第四处也不对。' };
  expect(codeOf(await asHandler(office, 'phone-of-handler', 'objectRecord', more))).toBe('ConditionUnmet');
  const answer = { id: first?.id, version: first?.version, answer: '查了签到表，补记两次。' };
  expect(codeOf(await office.desk('zhouhang', 'answerRecordObjection', answer))).toBe('NotAllowed');
  dataOf(await office.desk('tangsi', 'answerRecordObjection', answer));
  expect(codeOf(await office.desk('chenli', 'answerRecordObjection', answer))).toBe('AlreadyDone');
  const { objections } = dataOf<HandlerRecord>(await asHandler(office, 'phone-of-handler', 'myRecord'));
  expect(objections.find(({ id }) => id === first?.id)?.answer).toBe('查了签到表，补记两次。');
});

test('what visits, hearings and complaints found stands by step and cause, each with its base', async () => {
  await office.cloud.invoke('clock', {});
  const days = { from: today, to: today };
  const { findings, base } = dataOf<FindingsAnswer>(await office.desk('chenli', 'openFindings', days));
  expect(base).toContain('收到投诉2件，回访4人，旁听1次');
  const says = findings.map((one) => `${one.source} ${one.step} ${one.cause}：${one.says}`);
  expect(says).toContain('回访 结案 案件结果不满意：答复的3人里3人');
  expect(says).toContain('回访 收钱收物 受援人说有人收钱：答复的3人里2人');
  expect(says.some((one) => one.startsWith('旁听'))).toBe(false);
  expect(base).toContain('办案机关回函2封');
  expect(says).toContain('办案机关 开庭 专业素养：应变一般或差：回的2封函里1封');
  const before = await office.desk('chenli', 'openFindings', { from: '2020-01-01', to: '2020-12-31' });
  expect(dataOf(before)).toMatchObject({ findings: [] });
  expect(codeOf(await office.desk('lijing', 'openFindings', days))).toBe('NotAllowed');
  expect(codeOf(await office.desk('chenli', 'openFindings', { from: today, to: '2020-01-01' }))).toBe(
    'DayInvalid',
  );
});
