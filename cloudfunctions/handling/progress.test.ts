import type { CitizenCase } from '../../contract/progress/views';
import { handlingOf } from '../../domain/handling/handling-cards';
import { handlingLacks } from '../../domain/handling/lacks';
import { dayOf } from '../../domain/time/times';
import { officeBefore } from '../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { arranged, assigned, decide, granted, handled } from '../../test/office-cases';
import { caseOf, whatHappened, wordsOn } from '../../test/what-happened';

/** What the handler does, written down by staff for them (法-46). */
let office: TestOffice;
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const day = (days: number) => dayOf(daysFromNow(days));
const met = {
  act: 'meeting',
  happenedOn: day(0),
  text: '见了面，说好先去仲裁。请把工资条带来。',
  minutes: 90,
};

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const note = (caseId: string, more: object = {}, userName = 'lijing') =>
  decide(office, userName, 'noteProgress', caseId, { ...met, ...more });
const pageOf = async (openid: string, caseId: string) =>
  dataOf<CitizenCase>(await office.phone(openid, 'openCase', { caseId }));

test('the clerk notes a meeting and a hearing: the person reads both, and the history says for whom', async () => {
  const caseId = await handled(office, 'noted');
  const hearing = { hearingAt: daysFromNow(9), hearingPlace: '青禾县仲裁委第二仲裁庭' };
  dataOf(await note(caseId, hearing));
  expect(await whatHappened(office, caseId)).toEqual({
    state: 'HANDLING',
    action: 'noteProgress',
    role: 'clerk',
    papers: ['FZ-014'],
    clocks: [],
    told: 'progressNoted',
  });
  const page = await pageOf('noted', caseId);
  expect(page.progress).toEqual([{ on: day(0), did: '律师和您见了面。', text: met.text }]);
  expect(page.hearing).toMatchObject({ at: hearing.hearingAt, place: hearing.hearingPlace });
  expect(page.papers.map(({ code }) => code)).toContain('FZ-014');
  expect(await wordsOn(office, caseId, 'FZ-014')).toContain('会见或约见');

  const { history, offers } = dataOf<{ history: { sentence: string }[]; offers: object[] }>(
    await office.desk('lijing', 'openDossier', { caseId }),
  );
  expect(history.at(-1)?.sentence).toBe('李静（窗口受理）代律师记了一条进展。');
  expect(offers).toContainEqual({ action: 'noteProgress', label: '代律师登记进展', unmet: [] });
});

test('whoever notes for the handler is not the handler: they may still visit and answer', async () => {
  const caseId = await handled(office, 'noted-by-other');
  dataOf(await note(caseId, {}, 'zhouhang'));
  const { assignment, handling } = await caseOf(office, caseId);
  expect(assignment.assignments.at(-1)?.lawyerId).toBe('1a00000000000001');
  expect(handling.progress).toMatchObject([{ kind: 'progress', act: 'meeting', minutes: 90, hearing: null }]);
});

test.each([
  ['tomorrow', { happenedOn: day(1) }, 'DayInvalid'],
  ['before the assignment', { happenedOn: '2026-01-05' }, 'DayInvalid'],
  ['a hearing in the past', { hearingAt: daysFromNow(-1), hearingPlace: '法院' }, 'DayInvalid'],
  ['a hearing in a mistyped year', { hearingAt: daysFromNow(1200), hearingPlace: '法院' }, 'DayInvalid'],
  ['a hearing nowhere', { hearingAt: daysFromNow(3) }, 'InputInvalid'],
  ['an act that nobody knows', { act: 'toString' }, 'InputInvalid'],
  ['no minutes', { minutes: 0 }, 'InputInvalid'],
  ['more than a day', { minutes: 1441 }, 'InputInvalid'],
  ['half a minute', { minutes: 0.5 }, 'InputInvalid'],
  ['nothing done', { text: ' ' }, 'InputInvalid'],
])('%s is refused by name, and nothing is kept', async (_what, more, code) => {
  const caseId = await arranged(office, `wrong-${code}-${JSON.stringify(more).length}`);
  expect(codeOf(await note(caseId, more))).toBe(code);
  expect((await caseOf(office, caseId)).handling.progress).toEqual([]);
});

test('what was not done stands with its reason, as the person, the desk and the paper read it; no lack is left', async () => {
  const caseId = await handled(office, 'not-done');
  const skipped = { ...met, notDone: true, minutes: null, text: '书面审理，不开庭。' };
  for (const act of ['hearing', 'meeting'])
    dataOf(await decide(office, 'lijing', 'noteProgress', caseId, { ...skipped, act, place: '法院' }));
  const page = await pageOf('not-done', caseId);
  expect(page.progress?.map(({ did }) => did).sort()).toEqual(['没有开庭。', '没有见面。']);
  expect(await wordsOn(office, caseId, 'FZ-014')).toContain('（没有办）');
  const c = await caseOf(office, caseId);
  expect(c.handling.progress[0]).toMatchObject({ notDone: true, place: null });
  const cards = handlingOf(c, day(0))?.cards.filter(({ act }) => act === 'hearing' || act === 'evidence');
  expect(cards).toEqual([
    { act: 'evidence', doneOn: null, notDone: null },
    { act: 'hearing', doneOn: null, notDone: '书面审理，不开庭。' },
  ]);
  expect(handlingLacks(c, day(0)).join()).not.toMatch(/还没有见面|四项告知/);
  dataOf(await note(caseId, { act: 'hearing' }));
  const done = handlingOf(await caseOf(office, caseId), day(0))?.cards.find(({ act }) => act === 'hearing');
  expect(done).toEqual({ act: 'hearing', doneOn: day(0), notDone: null });
});

test.each([
  ['minutes', { minutes: 5 }],
  ['a hearing', { minutes: null, hearingAt: daysFromNow(3), hearingPlace: '法院' }],
  ['no reason', { minutes: null, text: ' ' }],
])('not done, with %s: refused by name, and nothing is kept', async (what, more) => {
  const caseId = await handled(office, `not-done-${what}`);
  expect(codeOf(await note(caseId, { ...more, notDone: true }))).toBe('InputInvalid');
  expect((await caseOf(office, caseId)).handling.progress).toEqual([]);
});

test('work is noted once a lawyer is named, by those of the window and the assignment only', async () => {
  for (const before of [granted, assigned]) {
    const caseId = await before(office, `early-${before.name}`);
    expect(codeOf(await note(caseId))).toBe('ActionNotPossibleNow');
  }
  const caseId = await arranged(office, 'by-others');
  for (const userName of ['wangmin', 'chenli', 'sunyue', 'qianjin', 'fengyan', 'yuqing'])
    expect([userName, codeOf(await note(caseId, {}, userName))]).toEqual([userName, 'NotAllowed']);
  dataOf(await note(caseId));
});

test('a hearing stands on its own day, and is gone the day after', async () => {
  const then = officeBefore(office, 5);
  const caseId = await handled(then, 'hearing-over');
  const noted = { happenedOn: day(-5), hearingAt: daysFromNow(-3), hearingPlace: '第三法庭' };
  dataOf(await decide(then, 'lijing', 'noteProgress', caseId, { ...met, ...noted }));
  const pageOn = async (one: TestOffice) =>
    dataOf<CitizenCase>(await one.phone('hearing-over', 'openCase', { caseId })).hearing;
  expect(await pageOn(officeBefore(office, 3))).toMatchObject({ place: '第三法庭' });
  expect(await pageOn(office)).toBeNull();
});

test('what the handler reports to the centre stands in the dossier and nowhere on the phone', async () => {
  const caseId = await handled(office, 'reported');
  const matter = { matter: 'group', happenedOn: day(0), text: '还有四十人要一起去县政府。' };
  dataOf(await decide(office, 'lijing', 'reportMatter', caseId, matter));
  expect(await whatHappened(office, caseId)).toMatchObject({ papers: ['FZ-014'], told: null });
  const page = await pageOf('reported', caseId);
  expect(JSON.stringify(page)).not.toContain('县政府');
  expect(page.papers.map(({ code }) => code)).not.toContain('FZ-014');
  const paperId = (await caseOf(office, caseId)).papers.find(({ code }) => code === 'FZ-014')?.id;
  expect(codeOf(await office.phone('reported', 'openPaper', { caseId, paperId }))).toBe('PaperNotFound');
});
