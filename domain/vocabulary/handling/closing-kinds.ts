import { hasKey } from '../has-key';
import type { Category as Kind } from '../matters/case-kinds';

const every: readonly Kind[] = ['civil', 'criminal', 'administrative'];
const suits: readonly Kind[] = ['civil', 'administrative'];

/** Which kinds of case a 结案方式 belongs to (law-back-half §A.3); the words stand apart, since the guards need none. */
export const wayKinds = {
  judgment: every,
  court_mediation: suits,
  award: ['civil'],
  arbitration_mediation: ['civil'],
  peoples_mediation: ['civil'],
  settlement: suits,
  withdrawal: suits,
  no_prosecution: ['criminal'],
  dropped: ['criminal'],
  moved_on: ['criminal'],
  done: every,
} as const satisfies Record<string, readonly Kind[]>;

/** Which kinds of case a 案件效果 belongs to. */
export const resultKinds = {
  won: suits,
  partly_won: suits,
  lost: suits,
  settled: suits,
  withdrawn: suits,
  adopted: ['criminal'],
  partly_adopted: ['criminal'],
  not_adopted: ['criminal'],
  finished: every,
} as const satisfies Record<string, readonly Kind[]>;

/** Ways that need a word of the recipient: nobody settles for them. */
export const settledWays: readonly ClosingWay[] = [
  'court_mediation',
  'arbitration_mediation',
  'peoples_mediation',
  'settlement',
];

export type ClosingWay = keyof typeof wayKinds;
export type ClosingResult = keyof typeof resultKinds;

/** Whether a code is known and belongs to this kind of case. */
export function isOfKind<Code extends string>(
  kinds: Readonly<Record<Code, readonly Kind[]>>,
  code: string | undefined,
  kind: Kind,
): code is Code {
  return code !== undefined && hasKey(kinds, code) && kinds[code].includes(kind);
}
