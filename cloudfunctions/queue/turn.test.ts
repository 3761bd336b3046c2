import type { QueueAnswer } from '../../contract/queue/queue';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { copyCases } from '../../test/bulk-cases';
import { arranged, decide, granted, handled, recommended, refused, submitted } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Next {
  readonly caseId: string | null;
  readonly taken: boolean;
}

const next = async (userName: string): Promise<Next> => dataOf<Next>(await office.desk(userName, 'takeNext'));
const linesOf = async (userName: string, input: object): Promise<QueueAnswer['lines']> =>
  dataOf<QueueAnswer>(await office.desk(userName, 'queue', input)).lines;
const idsOf = async (userName: string, input: object): Promise<string[]> =>
  (await linesOf(userName, input)).map(({ caseId }) => caseId);

test('a case passes from the window to the review, the approval and the assignment, each finding it by itself', async () => {
  const caseId = await submitted(office, 'passing-on');
  expect(await next('wangmin')).toEqual({ caseId: null, taken: false });
  expect(await next('lijing')).toEqual({ caseId, taken: true });
  expect(await next('wumei')).toEqual({ caseId: null, taken: false });
  dataOf(await decide(office, 'lijing', 'accept', caseId));

  expect(await next('lijing')).toEqual({ caseId: null, taken: false });
  expect(await next('wangmin')).toEqual({ caseId, taken: true });
  const opinion = { proposal: 'grant', opinion: '材料能证明，建议给予。' };
  dataOf(await decide(office, 'wangmin', 'recommend', caseId, opinion));
  expect(await linesOf('wangmin', { scope: 'turn' })).toEqual([]);

  expect(await next('linfang')).toEqual({ caseId, taken: true });
  dataOf(await decide(office, 'linfang', 'returnToReview', caseId, { reason: '收入没有写清。' }));
  // Back with whoever wrote the opinion: no colleague gets it meanwhile.
  expect(await next('hetao')).toEqual({ caseId: null, taken: false });
  expect(await next('wangmin')).toEqual({ caseId, taken: false });
  dataOf(await decide(office, 'wangmin', 'recommend', caseId, opinion));
  expect(await next('chenli')).toEqual({ caseId: null, taken: false });
  expect(await next('linfang')).toEqual({ caseId, taken: false });
  dataOf(await decide(office, 'linfang', 'grant', caseId, { reason: '同意给予。' }));

  expect(await next('zhouhang')).toEqual({ caseId, taken: true });
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: 'f000000000000001' }));
  expect(await next('zhouhang')).toEqual({ caseId: null, taken: false });
  const { desk } = await caseOf(office, caseId);
  expect(desk.turn).toMatchObject({ roles: [], others: 'firm', clock: 'arrange' });
  // Who first met the person is still the one to ask.
  expect(await linesOf('lijing', { scope: 'mine' })).toMatchObject([
    { caseId, ownerName: '李静', waitsFor: '律师事务所' },
  ]);
  expect(await idsOf('lijing', { scope: 'others' })).toEqual([caseId]);
});

test('handing over the turn leaves whoever first met the person', async () => {
  const caseId = await submitted(office, 'hand-turn');
  dataOf(await decide(office, 'lijing', 'takeCase', caseId));
  dataOf(await decide(office, 'lijing', 'accept', caseId));
  expect(await next('wangmin')).toEqual({ caseId, taken: true });
  const { line } = dataOf<{ line: { turnId: string } }>(
    await office.desk('wangmin', 'openDossier', { caseId }),
  );
  const people = dataOf<{ people: Record<string, string> }>(
    await office.desk('wangmin', 'queueCounts'),
  ).people;
  const [hetao = ''] = Object.entries(people).find(([, name]) => name === '何涛') ?? [];
  dataOf(await decide(office, 'wangmin', 'handOver', caseId, { personId: hetao, reason: '今天开会' }));
  dataOf(await decide(office, 'hetao', 'takeCase', caseId));
  const { desk } = await caseOf(office, caseId);
  expect([people[desk.ownerId ?? ''], people[desk.turn?.personId ?? ''], people[line.turnId]]).toEqual([
    '李静',
    '何涛',
    '王敏',
  ]);
  dataOf(await decide(office, 'hetao', 'recommend', caseId, { proposal: 'grant', opinion: '建议给予。' }));
  dataOf(await decide(office, 'chenli', 'grant', caseId, { reason: '同意给予。' }));
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: 'f000000000000001' }));
});

describe('among thousands', () => {
  /** By role: who presses, and the cases that wait for them, the most urgent first. */
  const waiting: Record<string, string[]> = {};
  const spread = (place: number): number => place % 25;

  beforeAll(async () => {
    const at = async (make: (office: TestOffice, openid: string) => Promise<string>, openid: string) => {
      const id = await make(office, openid);

      return { id, c: await caseOf(office, id) };
    };
    const objecting = async (one: TestOffice, openid: string): Promise<string> => {
      const id = await refused(one, openid);
      dataOf(await decide(one, 'wumei', 'object', id, { reason: '收入算错了。' }));

      return id;
    };
    const accepted = async (one: TestOffice, openid: string): Promise<string> => {
      const id = await submitted(one, openid);
      dataOf(await decide(one, 'lijing', 'accept', id));

      return id;
    };
    // What filled the look of ten: lawyers who are late, and green cases that lawyers work on.
    for (const [make, count] of [
      [arranged, 1500],
      [handled, 600],
    ] as const) {
      const { c } = await at(make, `lawyers-${count}`);
      await copyCases(office, { of: c, count, daysBack: () => 40 });
    }
    for (const [role, make, count] of [
      ['clerk', submitted, 200],
      ['reviewer', accepted, 300],
      ['approver', recommended, 200],
      ['dispatcher', granted, 100],
      ['bureau', objecting, 60],
    ] as const) {
      const { id, c } = await at(make, `bulk-${role}`);
      const copies = await copyCases(office, { of: c, count, daysBack: spread });
      waiting[role] = [id, ...copies];
    }
  });

  test.each([
    ['reviewer', ['wangmin']],
    ['approver', ['linfang', 'chenli']],
    ['clerk', ['lijing', 'wumei']],
    ['dispatcher', ['zhouhang']],
    ['bureau', ['tangsi']],
  ])(
    '%s: the next is one that waits for the role, at four calls, and never that of a colleague',
    async (role, people) => {
      const mine = waiting[role] ?? [];
      await Promise.all(people.map((who) => office.cookie(who)));
      const given: (string | null)[] = [];
      const taking = () =>
        office.callsOf(async () => {
          given[0] = (await next(people[0] ?? '')).caseId;
        });
      // What the function remembers for a minute may be read once more on a slow machine.
      expect(Math.min(await taking(), await taking())).toBeLessThanOrEqual(4);
      const found = await Promise.all(people.map(async (who) => (await next(who)).caseId));
      expect(mine).toEqual(expect.arrayContaining(found));
      expect(found[0]).toBe(given[0]);
      expect(new Set(found).size).toBe(people.length);
      const first = (await caseOf(office, given[0] ?? '')).desk;
      expect(first.rank.startsWith('1|')).toBe(true);
    },
  );

  test('the director gets what waits for the approver', async () => {
    expect(waiting.approver).toContain((await next('chenli')).caseId);
  });

  test('what waits for me is only that, in order, page by page at two calls; what waits outside stands apart', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: QueueAnswer = dataOf<QueueAnswer>(
        await office.desk('wangmin', 'queue', { scope: 'turn', limit: 50, cursor }),
      );
      seen.push(...page.lines.map(({ caseId }) => caseId));
      cursor = page.next;
    } while (cursor);
    expect([...seen].sort()).toEqual([...(waiting.reviewer ?? [])].sort());
    expect(await office.callsOf(() => office.desk('wangmin', 'queue', { scope: 'turn' }))).toBe(2);
    const outside = await linesOf('wangmin', { scope: 'others', limit: 50 });
    expect(outside).toHaveLength(50);
    expect(outside.every(({ band, daysLeft }) => band === 'others' && daysLeft !== null)).toBe(true);
    const all = await linesOf('wangmin', { limit: 50 });
    expect(all.filter(({ band }) => band === 'others')).toEqual([]);
  });

  test('two who press at once go through the pile without ever getting the same', async () => {
    const rounds = 6;
    const given: (string | null)[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const pair = await Promise.all(
        ['lijing', 'wumei'].map(async (who) => ({ who, caseId: (await next(who)).caseId ?? '' })),
      );
      given.push(...pair.map(({ caseId }) => caseId));
      for (const { who, caseId } of pair) {
        dataOf(await decide(office, who, 'accept', caseId));
      }
    }
    expect(new Set(given).size).toBe(2 * rounds);
  });
});

test('lines of an earlier version are brought up by the clock, without an event and with the version they had', async () => {
  const original = await submitted(office, 'earlier');
  dataOf(await decide(office, 'lijing', 'accept', original));
  const c = await caseOf(office, original);
  const [old = ''] = await copyCases(office, {
    of: c,
    count: 1,
    // Before everything else, so that the next is this one.
    daysBack: () => 90,
    before: ({ turn: _turn, changesOn: _changesOn, urgent: _urgent, ...line }) => line,
  });
  const unread = async () => (await caseOf(office, old)).desk.turn;
  expect(await unread()).toBeUndefined();
  const { refreshLines } = (await office.cloud.invoke('clock', { only: ['refreshLines'] })) as {
    refreshLines: number;
  };
  expect(refreshLines).toBeGreaterThan(0);
  const after = await caseOf(office, old);
  expect(after.desk).toMatchObject({ turn: { roles: ['reviewer'] }, changesOn: '9999-12-31' });
  expect([after.version, after.events.length]).toEqual([c.version, c.events.length]);
  expect(await idsOf('wangmin', { scope: 'turn' })).toContain(old);
  expect(
    ((await office.cloud.invoke('clock', { only: ['refreshLines'] })) as { refreshLines: number })
      .refreshLines,
  ).toBe(0);
});
