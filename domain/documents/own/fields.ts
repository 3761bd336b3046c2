import { nameFault } from '../../identity/name';
import { phoneFault } from '../../identity/phone';
import { residentIdFault } from '../../identity/resident-id';
import { readSum } from '../../money/read-sum';

/** What may stand in a box, and the box that the phone shows for it. */
export const fieldKinds = {
  name: { box: 'text', fault: nameFault },
  identity: { box: 'identity', fault: (text: string) => residentIdFault(text) },
  phone: { box: 'phone', fault: phoneFault },
  money: {
    box: 'money',
    fault: (text: string) => ((readSum(text).yuan ?? 0) > 0 ? null : '请只填数字，比如 12300 或 1.2万'),
  },
  line: { box: 'text', fault: () => null },
  lines: { box: 'long_text', fault: () => null },
} as const satisfies Record<string, { box: string; fault: (text: string) => string | null }>;

export type FieldKind = keyof typeof fieldKinds;

/** Told as it was told: what nobody sees goes, the signs of a sentence stay. */
const seen = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();

/** What was typed, without what nobody sees; lines stay lines. */
export function typedIn(given: Readonly<Record<string, unknown>>, id: string): string {
  const value = given[id];

  return typeof value === 'string' ? value.split('\n').map(seen).filter(Boolean).join('\n') : '';
}
