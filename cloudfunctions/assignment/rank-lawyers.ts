import type { Candidate } from '../../contract/staff/lawyers';
import type { Case } from '../../domain/case/case';
import { dayOf } from '../../domain/case/times';
import type { MatterTopic } from '../../domain/vocabulary/matter-row';
import { matterOf } from '../../domain/vocabulary/matters';
import type { Firm, Lawyer } from '../platform/documents';
import { noTurns, type Turns } from './turns';

/** The fields of work that fit a topic beside the matter's own words. */
const fieldsOfTopic: Readonly<Partial<Record<MatterTopic, readonly string[]>>> = {
  工作和工资: ['劳动', '工伤', '社会保险'],
  受伤索赔: ['工伤', '交通', '医疗'],
  家里的事: ['婚姻家庭', '家庭暴力', '赡养', '未成年人'],
  社保和救助: ['社会保险', '劳动'],
  刑事案件: ['刑事'],
};

export interface Choice {
  readonly case: Pick<Case, 'applicant' | 'dispute' | 'facts' | 'side'>;
  readonly lawyers: readonly Lawyer[];
  readonly firms: readonly Firm[];
  readonly turns: ReadonlyMap<string, Turns>;
  /** Firms that act for the other side in another aided case. */
  readonly opposingFirms: readonly string[];
}

/**
 * The lawyers for a case: who knows the field first, among them whoever had the fewest cases this year,
 * then the fewest open ones, then the one whose last turn is longest ago. Who may not be chosen comes last.
 */
export function rankLawyers(choice: Choice): readonly Candidate[] {
  const ranked = choice.lawyers.map((lawyer) => {
    const turn = choice.turns.get(lawyer._id) ?? noTurns;
    const unfit = unfitness(lawyer, choice);
    const fits = fittingFields(lawyer, choice.case);
    const asked = isAskedFor(lawyer, choice.case);

    return {
      candidate: candidateOf(lawyer, turn, choice.firms, [...reasons(fits, asked, turn)], unfit),
      fits,
      asked,
    };
  });
  const key = ({ candidate, fits, asked }: (typeof ranked)[number]) => [
    candidate.unfit.length > 0 ? 1 : 0,
    asked ? 0 : 1,
    fits.length > 0 ? 0 : 1,
    candidate.assignedThisYear,
    candidate.openCases,
    candidate.lastAssignedAt ?? '',
    candidate.lawyerId,
  ];

  return ranked.sort((a, b) => compare(key(a), key(b))).map(({ candidate }) => candidate);
}

type Key = readonly (string | number)[];

function compare(a: Key, b: Key): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  const [left, right] = [a[at], b[at]];
  if (left === undefined || right === undefined) return 0;

  return left < right ? -1 : 1;
}

function fittingFields({ fields }: Lawyer, { dispute }: Choice['case']): readonly string[] {
  const matter = matterOf(dispute.matter);
  const wanted = matter ? (fieldsOfTopic[matter.topic] ?? []) : [];

  return fields.filter((field) => wanted.includes(field) || matter?.label.includes(field));
}

/** A woman for a victim of violence, a signer for who cannot hear: needs go before turns. */
function isAskedFor({ sex, languages }: Lawyer, { applicant }: Choice['case']): boolean {
  const hurt = applicant.tags.includes('violence_victim') && sex === 'female';
  const deaf = applicant.tags.includes('hearing_disabled') && languages.includes('手语');

  return hurt || deaf;
}

function* reasons(fits: readonly string[], asked: boolean, turn: Turns): Generator<string> {
  if (asked) yield '合适受援人的情况';
  if (fits.length > 0) yield `专长：${fits.join('、')}`;
  yield `近一年派过${turn.assignedThisYear}件`;
  yield `在办${turn.openCases}件`;
  yield turn.lastAssignedAt ? `上次指派：${dayOf(turn.lastAssignedAt)}` : '还没派过';
}

function unfitness(lawyer: Lawyer, { case: c, opposingFirms }: Choice): readonly string[] {
  const grave = c.side.notice?.gravePenalty === true || ['death', 'life'].includes(c.facts.penalty ?? '');
  const found: readonly (readonly [boolean, string])[] = [
    [!lawyer.available, '现在不接案'],
    [grave && lawyer.criminalYears < 3, '刑辩不满三年（法-26）'],
    [c.side.notice?.minor === true && !lawyer.knowsMinors, '不熟悉未成年人（148-26）'],
    [opposingFirms.includes(lawyer.firmId), '本所在帮对方'],
    [c.side.recusals.some(({ personId }) => personId === lawyer._id), '要回避这件案子'],
    [
      c.side.assignments.some((old) => old.endedAt !== null && old.lawyerId === lawyer._id),
      '这件案子换下来的',
    ],
  ];

  return found.filter(([holds]) => holds).map(([, why]) => why);
}

function candidateOf(
  { _id: lawyerId, name: lawyerName, firmId, phone, fields, languages }: Lawyer,
  turn: Turns,
  firms: readonly Firm[],
  why: readonly string[],
  unfit: readonly string[],
): Candidate {
  const firmName = firms.find((firm) => firm._id === firmId)?.name ?? '';

  return { lawyerId, lawyerName, firmId, firmName, phone, fields, languages, ...turn, reasons: why, unfit };
}
