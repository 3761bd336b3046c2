import type { FilledRow } from '../../contract/progress/views';
import type { Case } from '../../domain/case/case';
import type { Jurisdiction } from '../../domain/eligibility/facts/facts';
import { addDays } from '../../domain/time/days';
import { dayInWords } from '../../domain/time/in-words';
import { dayOf } from '../../domain/time/times';
import { homesTold, hurriesTold, lawyersTold, placesTold } from '../../domain/vocabulary/matters/as-told';
import { stages } from '../../domain/vocabulary/matters/stages';
import { tagsAskedFor } from '../../domain/vocabulary/persons/person-tags-asked';

type Told = Pick<Case, 'facts' | 'applicant' | 'urgency' | 'submittedAt'>;
type Says = (told: Told) => string | false | undefined;

const yesNo = (value: boolean | undefined, words: { readonly yes: string; readonly no: string }) =>
  value === undefined ? undefined : value ? words.yes : words.no;

const yuan = (sum: number | undefined): string | undefined =>
  sum === undefined ? undefined : `${sum.toLocaleString('zh-CN')}元`;

const isAskedFor = (tag: string): tag is keyof typeof tagsAskedFor => tag in tagsAskedFor;

function lastDay({ facts, submittedAt }: Told): string | undefined {
  const { daysToLimit } = facts;
  if (daysToLimit === undefined || submittedAt === null) return undefined;

  return dayInWords(addDays(dayOf(submittedAt), daysToLimit));
}

function hurries({ facts, urgency }: Told): string {
  return [
    urgency?.inDanger && hurriesTold.danger,
    urgency?.limitNear && hurriesTold.deadline,
    facts.needsPreservation && hurriesTold.preservation,
  ]
    .filter(Boolean)
    .join('，');
}

const places: Readonly<Record<Jurisdiction, string>> = {
  yes: placesTold.here,
  received_elsewhere: placesTold.here,
  no: placesTold.elsewhere,
};

const rows: readonly (readonly [label: string, says: Says])[] = [
  ['哪国人', ({ facts }) => facts.nationality === 'foreign' && '外国人'],
  ['是不是农村来打工的', ({ facts }) => facts.household === 'rural' && '是'],
  ['案子到哪一步了', ({ facts }) => facts.stage && stages[facts.stage].citizen],
  ['事情发生在', ({ facts }) => facts.jurisdiction && places[facts.jurisdiction]],
  ['自己请律师了吗', ({ facts }) => yesNo(facts.hasOwnLawyer, lawyersTold)],
  [
    '符合哪几种',
    ({ applicant }) =>
      applicant.tags
        .filter(isAskedFor)
        .map((tag) => tagsAskedFor[tag])
        .join('、'),
  ],
  ['和对方住在一起吗', ({ facts }) => yesNo(facts.opponentLivesTogether, homesTold)],
  ['固定收入', ({ facts }) => facts.tags?.includes('no_fixed_income') && '没有'],
  ['家里平均每人一个月收入', ({ facts }) => yuan(facts.statedIncome)],
  ['自己一个月收入', ({ facts }) => yuan(facts.ownIncome)],
  ['特别急的事', hurries],
  ['哪天到期', lastDay],
];

/** What the person answered to cards and sums, in their words; what was not asked or not known is left out. */
export function filledFacts(told: Told): readonly FilledRow[] {
  return rows.flatMap(([label, says]) => {
    const value = says(told);

    return value ? [{ label, value }] : [];
  });
}
