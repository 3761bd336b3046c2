import { withRecords } from '../procedure/testing/cases';
import fc from 'fast-check';
import { sampleCase } from '../case/testing/sample-case';
import { noTurns, type Provider, type Situation, type Turns } from './provider';
import { suggestLawyers } from './suggest-lawyers';

const lawyer = (id: string, more: Partial<Provider> = {}): Provider => ({
  _id: id,
  firmId: `firm-${id}`,
  name: `律师${id}`,
  phone: `1390000${id}`,
  sex: 'male',
  fields: ['劳动'],
  languages: [],
  criminalYears: 5,
  knowsMinors: true,
  available: true,
  ...more,
});
const situation = (more: Partial<Situation> = {}): Situation => ({
  case: sampleCase,
  today: '2026-11-22',
  turns: new Map(),
  opposingFirms: [],
  wishes: {},
  ...more,
});
const withSide = (records: object): Situation['case'] => ({
  ...sampleCase,
  ...withRecords(sampleCase, records),
});
const turn = (assignedThisYear: number, openCases = 0, lastAssignedAt: string | null = null): Turns => ({
  assignedThisYear,
  openCases,
  lastAssignedAt,
});
const order = (providers: readonly Provider[], more: Partial<Situation> = {}): string[] =>
  suggestLawyers(providers, situation(more)).map(({ provider }) => provider._id);
const unfit = (provider: Provider, more: Partial<Situation>): readonly string[] =>
  suggestLawyers([provider], situation(more))[0]?.unfit ?? [];

describe('who comes first', () => {
  test('who knows the field, and among them whoever had fewest', () => {
    const turns = new Map([
      ['a', turn(3)],
      ['b', turn(1)],
    ]);
    expect(order([lawyer('a'), lawyer('b'), lawyer('c', { fields: ['刑事'] })], { turns })).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  test('with equal turns the lighter load, the nearer, then the longer wait', () => {
    const turns = new Map([
      ['a', turn(2, 2, '2026-01-01T00:00:00.000Z')],
      ['b', turn(2, 1, '2026-11-02T00:00:00.000Z')],
      ['c', turn(2, 1, '2026-10-02T00:00:00.000Z')],
      ['d', turn(2, 1, '2026-11-09T00:00:00.000Z')],
    ]);
    const near = { ...sampleCase, stationId: 'willow' };
    const list = ['a', 'b', 'c'].map((id) => lawyer(id));
    expect(order([...list, lawyer('d', { stationId: 'willow' })], { turns, case: near })).toEqual([
      'd',
      'c',
      'b',
      'a',
    ]);
  });

  test('a woman for a victim of violence, a signer for who cannot hear, a dialect that was asked for', () => {
    const tagged = (tag: 'violence_victim' | 'hearing_disabled') => ({
      ...sampleCase,
      applicant: { ...sampleCase.applicant, tags: [tag] },
    });
    const list = [lawyer('a'), lawyer('b', { sex: 'female' }), lawyer('c', { languages: ['手语', '方言'] })];
    const turns = new Map(['b', 'c'].map((id) => [id, turn(9)]));
    expect(order(list, { case: tagged('violence_victim'), turns })[0]).toBe('b');
    expect(order(list, { case: tagged('hearing_disabled'), turns })[0]).toBe('c');
    expect(order(list, { wishes: { language: '方言' }, turns })[0]).toBe('c');
  });

  test('whom the person names comes before every turn, and the ledger says so', () => {
    const [first] = suggestLawyers(
      [lawyer('a'), lawyer('b')],
      situation({ wishes: { named: 'b' }, turns: new Map([['b', turn(20)]]) }),
    );
    expect(first).toMatchObject({ provider: { _id: 'b' } });
    expect(first?.reasons[0]).toBe('受援人点名（点援）');
  });
});

test('an assignment that fell with a termination bars nobody once the aid goes on', () => {
  const fell = { endedAt: '2026-11-01', endReason: 'terminated', lawyerId: 'a', firmId: 'firm-a' };
  expect(unfit(lawyer('a'), { case: withSide({ assignments: [fell] }) })).toEqual([]);
  const gaveBack = { ...fell, endReason: 'declined' };
  expect(unfit(lawyer('a'), { case: withSide({ assignments: [fell, gaveBack] }) })).toEqual([
    '退回过这件案子',
  ]);
});

describe('who may not be chosen', () => {
  const grave = withSide({ notice: { gravePenalty: true, minor: false } });
  const ended = (endReason: string, lawyerId: string | null) =>
    withSide({ assignments: [{ endedAt: '2026-11-01', endReason, lawyerId, firmId: 'firm-a' }] });

  test.each<[string, Provider, Partial<Situation>, string]>([
    ['life or death without three years', lawyer('a', { criminalYears: 2 }), { case: grave }, '刑辩不满三年'],
    ['criminal work by no lawyer', lawyer('a', { kind: 'grassroots' }), { case: grave }, '只派律师'],
    [
      'a minor without knowledge of minors',
      lawyer('a', { knowsMinors: false }),
      { case: withSide({ notice: { gravePenalty: false, minor: true } }) },
      '未成年人',
    ],
    [
      'the review of a death sentence without three years (法-26)',
      lawyer('a', { criminalYears: 2 }),
      { case: withSide({ notice: { gravePenalty: false, minor: false, stage: 'death_review' } }) },
      '刑辩不满三年',
    ],
    [
      'a child who is the victim, without knowledge of minors (刑诉解释-565)',
      lawyer('a', { knowsMinors: false }),
      { case: withSide({ notice: { kind: 'minor_victim', gravePenalty: false, minor: false } }) },
      '未成年人',
    ],
    [
      'an accused minor who applied, without knowledge of minors (148-26)',
      lawyer('a', { knowsMinors: false }),
      { case: { ...withSide({}), facts: { category: 'criminal', age: 17 } } },
      '未成年人',
    ],
    ['the firm of the other side', lawyer('a'), { opposingFirms: ['firm-a'] }, '帮对方'],
    [
      'the other side itself',
      lawyer('a', { name: '对方人' }),
      { case: { ...sampleCase, dispute: { ...sampleCase.dispute, opponent: '对方人' } } },
      '同名',
    ],
    [
      'kin',
      lawyer('a'),
      { case: withSide({ recusals: [{ personId: 'a', reason: '对方的表弟', at: '' }] }) },
      '表弟',
    ],
    ['who was replaced', lawyer('a'), { case: ended('replaced', 'a') }, '换下'],
    ['who had a conflict', lawyer('a'), { case: ended('conflict', 'a') }, '利益冲突'],
    ['a firm that declined', lawyer('a'), { case: ended('declined', null) }, '本所退回过'],
    ['a man where a woman was asked for', lawyer('a'), { wishes: { woman: true } }, '女律师'],
    ['who is away', lawyer('a', { awayUntil: '2026-11-22' }), {}, '不接案'],
    ['who takes no cases', lawyer('a', { available: false }), {}, '不接案'],
  ])('%s', (_name, provider, more, why) => {
    expect(unfit(provider, more).join('；')).toContain(why);
  });

  test('the day after the absence they are back', () => {
    expect(unfit(lawyer('a', { awayUntil: '2026-11-21' }), {})).toEqual([]);
  });
});

describe('for every register', () => {
  const provider = fc.record({
    sex: fc.constantFrom('male' as const, 'female' as const),
    fields: fc.subarray(['劳动', '刑事', '工伤']),
    criminalYears: fc.nat(6),
    knowsMinors: fc.boolean(),
    available: fc.boolean(),
    firmId: fc.constantFrom('f1', 'f2', 'f3'),
  });
  const register = fc
    .array(provider, { minLength: 1, maxLength: 12 })
    .map((list) => list.map((more, at) => lawyer(String(at), more)));
  const counts = fc.array(fc.nat(6), { minLength: 12, maxLength: 12 });

  test('a conflict is never suggested, and everyone stands there once with words', () => {
    fc.assert(
      fc.property(
        register,
        counts,
        fc.subarray(['f1', 'f2', 'f3']),
        fc.boolean(),
        (list, had, opposing, woman) => {
          const turns = new Map(list.map(({ _id }, at) => [_id, turn(had[at] ?? 0)]));
          const all = suggestLawyers(list, situation({ turns, opposingFirms: opposing, wishes: { woman } }));
          expect(all.map(({ provider: one }) => one._id).sort()).toEqual(list.map(({ _id }) => _id).sort());
          for (const { provider: one, unfit: why, reasons } of all) {
            const wrong = opposing.includes(one.firmId) || !one.available || (woman && one.sex === 'male');
            expect(why.length > 0).toBe(wrong);
            expect(reasons.length).toBeGreaterThanOrEqual(3);
            expect(
              [...why, ...reasons].every((words) => words.trim() !== '' && !/undefined|null/.test(words)),
            ).toBe(true);
          }
          const places = all.map(({ unfit: why }) => (why.length > 0 ? 1 : 0));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('the order does not depend on the order of the register', () => {
    fc.assert(
      fc.property(register, counts, fc.nat(), (list, had, seed) => {
        const turns = new Map(list.map(({ _id }, at) => [_id, turn(had[at] ?? 0)]));
        const turned = [...list.slice(seed % list.length), ...list.slice(0, seed % list.length)].reverse();
        expect(order(turned, { turns })).toEqual(order(list, { turns }));
      }),
    );
  });

  const size = fc.integer({ min: 2, max: 8 });

  /** Gives out one case after the other; before each, somebody's oldest case may close. How many everyone got. */
  function course(many: number, closings: readonly (number | null)[]): number[] {
    const list = Array.from({ length: many }, (_none, at) => lawyer(String(at)));
    const turns = new Map<string, Turns>(list.map(({ _id }) => [_id, noTurns]));
    closings.forEach((closing, no) => {
      const id = String((closing ?? 0) % many);
      const closer = turns.get(id);
      if (closing !== null && closer && closer.openCases > 0)
        turns.set(id, { ...closer, openCases: closer.openCases - 1 });
      const next = order(list, { turns })[0] ?? '';
      const had = turns.get(next) ?? noTurns;
      const at = new Date(Date.UTC(2026, 0, 1) + no * 3_600_000).toISOString();
      turns.set(next, turn(had.assignedThisYear + 1, had.openCases + 1, at));
    });

    return [...turns.values()].map(({ assignedThisYear }) => assignedThisYear);
  }

  test('among equals nobody is ever more than one case ahead', () => {
    fc.assert(
      fc.property(size, fc.nat(60), (many, cases) => {
        const had = course(
          many,
          Array.from({ length: cases }, () => null),
        );
        expect(Math.max(...had) - Math.min(...had)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('whoever closes faster gets more, yet never more than half again and one', () => {
    const closings = fc.array(fc.option(fc.nat(7)), { minLength: 20, maxLength: 90 });
    fc.assert(
      fc.property(size, closings, (many, closed) => {
        const had = course(many, closed);
        // An open case weighs half a turn: 2(n−1) ≤ 3m for the last one chosen.
        expect(Math.max(...had)).toBeLessThanOrEqual(1.5 * Math.min(...had) + 1);
      }),
    );
  });
});
