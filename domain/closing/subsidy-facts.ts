import type { Case } from '../case/case';
import { aidedMembers } from '../case/people';
import { dossierKind } from './dossier-kind';
import { closingKind } from './closing-kind';
import { dayOf, type Day } from '../time/times';
import type { ProviderKind } from '../vocabulary/persons/provider-kinds';
import { categories } from '../vocabulary/matters/case-kinds';
import type { HandlerKind, SubsidyFacts } from '../subsidy/subsidy';

/** What only the person who calculates knows. Sums in yuan. */
export interface SubsidySaid {
  readonly directCosts: number;
  readonly translation: number;
  readonly away: SubsidyFacts['away'];
  readonly isHard: boolean;
  readonly grade: string | null;
}

/** How the tables name whoever handled: another public post is paid as the centre's own, direct costs alone (law-back-half §D.1). Nobody of the register counts as a lawyer of a firm. */
const handlerKinds: Readonly<Record<ProviderKind, HandlerKind>> = {
  lawyer: '社会律师',
  duty: '社会律师',
  grassroots: '基层法律服务工作者',
  centre: '机构人员',
  public: '机构人员',
  volunteer: '志愿者',
};

/** The day that fixes the table: 结案日, or the day the aid ended. */
export function subsidyDay({ closing }: Pick<Case, 'closing'>): Day | null {
  return closing.closing?.closedOn ?? (closing.termination && dayOf(closing.termination.at));
}

/** What a subsidy is counted from, read from the case. Members who left before whoever is paid took it
 * over are not paid for (decision 21). */
export function subsidyFacts(c: Case, handler: ProviderKind, said: SubsidySaid): SubsidyFacts {
  const kind = dossierKind(c);
  const handled = c.assignment.assignments.findLast(({ agreedAt }) => agreedAt !== null);
  const members = aidedMembers(c.members, handled?.assignedAt ?? null);
  const stage = kind.endsWith('investigation') ? '侦查' : kind.endsWith('prosecution') ? '审查起诉' : '审判';

  return {
    category: categoryOf(c),
    way: kind === 'arbitration' ? '仲裁' : kind === 'non_litigation' ? '非诉' : '诉讼',
    stage: closingKind(c) === 'criminal' ? stage : null,
    service: null,
    closedOn: subsidyDay(c),
    isArchived: c.state === 'ARCHIVED',
    isPaidAlready: c.closing.payment !== null,
    handler: handlerKinds[handler],
    people: members.length + 1,
    times: 1,
    endedEarly: c.closing.termination !== null,
    ...said,
  };
}

function categoryOf(c: Case): SubsidyFacts['category'] {
  return categories[closingKind(c)];
}
