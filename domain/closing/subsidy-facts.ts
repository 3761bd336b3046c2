import type { Case } from '../case/case';
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

/** How the tables name whoever handled. Nobody of the register counts as a lawyer of a firm. */
const handlerKinds: Readonly<Record<ProviderKind, HandlerKind>> = {
  lawyer: '社会律师',
  duty: '社会律师',
  grassroots: '基层法律服务工作者',
  centre: '机构人员',
  volunteer: '志愿者',
};

/** The day that fixes the table: 结案日, or the day the aid ended. */
export function subsidyDay({ closing }: Pick<Case, 'closing'>): Day | null {
  return closing.closing?.closedOn ?? (closing.termination && dayOf(closing.termination.at));
}

/** What a subsidy is counted from, read from the case. A member who left is not paid for. */
export function subsidyFacts(c: Case, handler: ProviderKind, said: SubsidySaid): SubsidyFacts {
  const kind = dossierKind(c);
  const members = c.members.filter(({ confirmedAt, leftAt }) => confirmedAt !== null && leftAt === null);
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
