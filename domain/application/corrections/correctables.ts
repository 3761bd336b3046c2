import type { Case } from '../../case/case';
import { claimedBy } from '../../case/people';
import { perWords } from '../../money/read-sum';
import type { CaseState } from '../../vocabulary/case-states';

export type Part = 'applicant' | 'contact' | 'dispute';

/** One answer that the person may put right alone, by its question. */
interface Correctable {
  readonly question: string;
  readonly path: `${Part}.${string}`;
  readonly label: string;
  /** Only so long as nothing was written with it. */
  readonly only?: readonly CaseState[];
}

/**
 * What was handed in and can be put right by whoever said it. The number of a paper cannot: the window compares it with
 * the paper; a name only before a paper bears it.
 */
export const correctables: readonly Correctable[] = [
  { question: 'name', path: 'applicant.name', label: '谁', only: ['SUBMITTED'] },
  { question: 'phone', path: 'applicant.phone', label: '电话' },
  { question: 'address', path: 'applicant.address', label: '住址' },
  { question: 'registered_at', path: 'applicant.registeredAt', label: '户口在' },
  { question: 'letters_to', path: 'applicant.lettersTo', label: '文书寄到' },
  { question: 'opponent', path: 'dispute.opponent', label: '对方' },
  { question: 'amount', path: 'dispute.amount', label: '多少钱' },
  { question: 'happened_on', path: 'dispute.happenedOn', label: '从什么时候' },
  { question: 'story', path: 'dispute.story', label: '事情经过' },
  { question: 'case_name', path: 'contact.calledAs', label: '在手机里叫' },
];

/** One answer as it can be put right: its question, its label in "我填的", and what stands there now as it is typed. */
export interface OpenAnswer {
  readonly question: string;
  readonly label: string;
  readonly typed: string;
}

function typedNow(c: Case, { path }: Correctable): string {
  const [part, key = ''] = path.split('.') as [Part, string?];
  const value = (c[part] as unknown as Readonly<Record<string, unknown>>)[key];
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';

  const per = path === 'dispute.amount' && c.dispute.amountPer ? perWords[c.dispute.amountPer] : '';

  return `${per}${Math.round((value - claimedBy(c.members)) * 100) / 100}`;
}

/** What of a case its person may put right now; what was never answered is no slip. */
export function openAnswers(c: Case): readonly OpenAnswer[] {
  return correctables
    .filter(({ only }) => only === undefined || only.includes(c.state))
    .map((one) => ({ question: one.question, label: one.label, typed: typedNow(c, one) }))
    .filter(({ typed }) => typed !== '');
}
