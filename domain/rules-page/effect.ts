import type { AssessmentChange } from '../eligibility';

/** How much: cases, the persons in them, the sums they claim and what their handling costs the centre, in yuan. */
export interface Tally {
  readonly cases: number;
  readonly persons: number;
  readonly money: number;
  readonly subsidy: number;
}

/** A case whose answer would be another one, with its size. */
export interface SizedChange extends Pick<AssessmentChange, 'before' | 'after'> {
  readonly matter: string;
  readonly persons: number;
  readonly money: number;
  /** What the centre paid a handler for it, or would by its own table. */
  readonly subsidy: number;
}

export type EffectKind = 'gain' | 'lose' | 'unchecked' | 'checked' | 'other';

/** What new rules would have done to the cases of last year. */
export interface Effect {
  readonly all: Tally;
  readonly kinds: Readonly<Record<EffectKind, Tally>>;
  /** By matter, the largest first. */
  readonly matters: readonly (Tally & { readonly matter: string })[];
}

export const effectWords: Readonly<Record<EffectKind, string>> = {
  gain: '原来不能办，新规则下可以办',
  lose: '原来可以办，新规则下不能办',
  unchecked: '不用再看收入',
  checked: '要看收入了',
  other: '别的结论变了',
};

const none: Tally = { cases: 0, persons: 0, money: 0, subsidy: 0 };

/** Cents add up as whole numbers. */
const inCents = (yuan: number) => Math.round(yuan * 100) / 100;
const kinds: readonly EffectKind[] = ['gain', 'lose', 'unchecked', 'checked', 'other'];

/** Which way a change goes: who gets or loses aid comes before how the income is looked at. */
export function kindOf({ before, after }: Pick<SizedChange, 'before' | 'after'>): EffectKind {
  const [could, can] = [before, after].map(({ outcome }) => outcome !== 'ineligible' && outcome !== 'refer');
  if (could !== can) return can ? 'gain' : 'lose';
  const [looked, looks] = [before, after].map(({ hardship }) => hardship === 'required');
  if (looked !== looks) return looks ? 'checked' : 'unchecked';

  return 'other';
}

function tally(changes: readonly SizedChange[]): Tally {
  return changes.reduce(
    (sum, { persons, money, subsidy }) => ({
      cases: sum.cases + 1,
      persons: sum.persons + persons,
      money: inCents(sum.money + money),
      subsidy: inCents(sum.subsidy + subsidy),
    }),
    none,
  );
}

/** Adds up what would change, in persons, matters and money. */
export function effectOf(changes: readonly SizedChange[]): Effect {
  const names = [...new Set(changes.map(({ matter }) => matter))];
  const matters = names.map((matter) => ({
    matter,
    ...tally(changes.filter((change) => change.matter === matter)),
  }));
  const of = (kind: EffectKind) => tally(changes.filter((change) => kindOf(change) === kind));
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<EffectKind, Tally>;

  return {
    all: tally(changes),
    kinds: byKind,
    matters: matters.sort((a, b) => b.cases - a.cases || b.persons - a.persons),
  };
}
