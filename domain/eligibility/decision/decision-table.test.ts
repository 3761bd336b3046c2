import { assess } from '../assess';
import type { Outcome } from '../trace/assessment';
import type { Facts } from '../facts/facts';
import { nationalPack } from '../packs/light';

/** One condition of the decision: the facts for each of its values. `unknown` leaves the facts out. */
type Condition = Readonly<Record<string, Partial<Facts>>>;

const all = ['application_form', 'identity', 'case_papers', 'hardship_statement'] as const;

const conditions = {
  kind: { person: { applicantKind: 'person' }, organisation: { applicantKind: 'organisation' }, unknown: {} },
  nationality: { chinese: { nationality: 'chinese' }, foreign: { nationality: 'foreign' }, unknown: {} },
  scope: {
    inside: { matter: 'wages' },
    exempt: { matter: 'abuse' },
    outside: { matter: 'sale_contract' },
    unknown: { matter: 'other' },
  },
  lawyer: { none: { hasOwnLawyer: false }, own: { hasOwnLawyer: true }, unknown: {} },
  place: {
    here: { jurisdiction: 'yes' },
    elsewhere: { jurisdiction: 'no' },
    taken: { jurisdiction: 'received_elsewhere' },
    unknown: {},
  },
  standing: { able: { age: 30 }, child: { age: 9 }, unknown: { age: 16 } },
  papers: {
    complete: { papers: all },
    noMeans: { papers: ['application_form', 'identity', 'case_papers'] },
    noIdentity: { papers: ['application_form', 'case_papers', 'hardship_statement'] },
  },
  urgency: { no: { daysToLimit: 30, needsPreservation: false }, yes: { daysToLimit: 3 }, unknown: {} },
  means: { low: { familyIncome: 1 }, high: { familyIncome: 9000 }, unknown: {} },
} as const satisfies Record<string, Condition>;

type Name = keyof typeof conditions;
type Case = Readonly<Record<Name, string>>;

const names = Object.keys(conditions) as Name[];

function factsOf(one: Case): Facts {
  const parts = names.map((name) => (conditions[name] as Condition)[one[name]]);

  return Object.assign({ standard: 2000 }, ...parts) as Facts;
}

/** The law's order (law.md §1.2) for a case in which nothing is unknown, written down a second time. */
function byTheBook(c: Case): Outcome {
  if (c.kind === 'organisation') return 'ineligible';
  if (c.nationality === 'foreign') return 'need_more';
  if (c.scope === 'outside') return 'ineligible';
  if (c.lawyer === 'own') return 'ineligible';
  if (c.place !== 'here') return 'refer';
  if (c.standing === 'child') return 'need_more';
  if (c.papers === 'noIdentity') return 'need_more';
  if (c.scope === 'exempt') return 'eligible';
  if (c.papers === 'noMeans' && c.urgency !== 'yes') return 'need_more';

  return c.means === 'low' ? 'eligible' : 'ineligible';
}

/** An unknown scope, standing, lawyer … may turn out either way. Means may come later when aid is urgent. */
function completions(c: Case): readonly Case[] {
  const open = names.find((name) => c[name] === 'unknown' && name !== 'urgency');

  if (open === undefined) return [c];
  if (open === 'means' && c.urgency === 'yes') return completions({ ...c, means: 'low' });
  const values = Object.keys(conditions[open]).filter((value) => value !== 'unknown');

  return values.flatMap((value) => completions({ ...c, [open]: value }));
}

function everyCase(): Case[] {
  return names.reduce<Case[]>(
    (cases, name) =>
      cases.flatMap((one) => Object.keys(conditions[name]).map((value) => ({ ...one, [name]: value }))),
    [{} as Case],
  );
}

const memory = new Map<string, ReadonlySet<Outcome>>();

function possible(c: Case): ReadonlySet<Outcome> {
  const key = names.map((name) => c[name]).join();
  const before = memory.get(key);

  if (before !== undefined) return before;
  const now = new Set(completions(c).map(byTheBook));

  memory.set(key, now);

  return now;
}

test('every combination of conditions has exactly one answer: certain only when every completion agrees', () => {
  const stoppedBy = new Map<string, number>();
  const wrong: Case[] = [];

  for (const one of everyCase()) {
    const { outcome, trace } = assess(factsOf(one), nationalPack);
    const outcomes = possible(one);
    const [only] = outcomes;

    if (outcome !== (outcomes.size === 1 ? only : 'need_more')) wrong.push(one);
    const last = trace[trace.length - 1];
    const step = last?.result === true ? last.ruleId : 'eligible';

    stoppedBy.set(step, (stoppedBy.get(step) ?? 0) + 1);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  // No test of the order is shadowed by those before it.
  expect([...stoppedBy.keys()].sort()).toEqual([
    'S3a',
    'S3b',
    'S4',
    'S5',
    'S6',
    'S7',
    'S8',
    'S9',
    'eligible',
  ]);
});
