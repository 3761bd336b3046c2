import type { InferInput } from 'valibot';
import type { queue } from '../../contract/queue/queue';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import type { CaseState } from '../../domain/vocabulary/case-states';
import { keysFor } from '../../domain/procedure/turn/turn-keys';

type QueueInput = InferInput<typeof queue.input>;

/** What the queue is narrowed to; it lives in the address, so that it can be kept and sent to a colleague. */
export interface QueueFilters {
  readonly scope: NonNullable<QueueInput['scope']>;
  readonly stage: string;
  readonly tag: string;
  readonly search: string;
}

export const wholeQueue: QueueFilters = { scope: 'open', stage: '', tag: '', search: '' };

export const scopes = [
  { code: 'turn', label: '等我的' },
  { code: 'others', label: '等别人的' },
  { code: 'open', label: '全部在办' },
  { code: 'mine', label: '我首问的' },
  { code: 'handed', label: '等我接手的' },
  { code: 'unowned', label: '没人首问的' },
  { code: 'all', label: '连已办完的' },
] as const satisfies readonly { code: QueueFilters['scope']; label: string }[];

/** The stages of the work as the queue names them, each with the states in it. */
export const stages: readonly {
  readonly code: string;
  readonly label: string;
  readonly states: readonly CaseState[];
}[] = [
  { code: 'reception', label: '待受理', states: ['SUBMITTED', 'NOTIFIED'] },
  { code: 'supplement', label: '等补材料', states: ['SUPPLEMENT'] },
  { code: 'review', label: '审查中', states: ['REVIEWING', 'VERIFYING'] },
  { code: 'approval', label: '待审批', states: ['PENDING_APPROVAL'] },
  { code: 'assignment', label: '待指派', states: ['ASSIGNING'] },
  { code: 'handling', label: '承办中', states: ['ASSIGNED', 'ARRANGED', 'HANDLING'] },
  { code: 'closing', label: '结案归档', states: ['CLOSED', 'FILE_REVIEW'] },
  // The open ones of them wait for the bureau.
  { code: 'objection', label: '异议审查', states: ['REFUSED', 'TERMINATED'] },
];

const turns: readonly QueueFilters['scope'][] = ['turn', 'others'];

/** Whether less is asked for than the scope holds. */
export function isNarrowed({ stage, tag, search }: QueueFilters): boolean {
  return [stage, tag, search].some((said) => said !== '');
}

type Address = Readonly<Record<string, unknown>>;

/** What somebody sees first: what waits for them, where anything can; else the whole queue. */
export function firstView(roles: readonly StaffRole[]): QueueFilters {
  return keysFor({ id: '', roles }).length > 0 ? { ...wholeQueue, scope: 'turn' } : wholeQueue;
}

/**
 * Reads the filters from the address; what is not understood is left out.
 * @param first what the plain address shows
 */
export function filtersFrom(address: Address, first: QueueFilters = wholeQueue): QueueFilters {
  if (!Object.keys(wholeQueue).some((key) => key in address)) return first;
  const said = (key: string): string => (typeof address[key] === 'string' ? address[key] : '');
  return {
    scope: scopes.find((scope) => scope.code === said('scope'))?.code ?? wholeQueue.scope,
    stage: stages.some((stage) => stage.code === said('stage')) ? said('stage') : '',
    tag: said('tag'),
    search: said('search'),
  };
}

/** The filters as they stand in the address: nothing for the first view, else only what differs from the whole queue. */
export function addressOf(filters: QueueFilters, first: QueueFilters = wholeQueue): Record<string, string> {
  const entries = Object.entries(filters) as [keyof QueueFilters, string][];
  if (entries.every(([key, value]) => value === first[key])) return {};
  const said = Object.fromEntries(entries.filter(([key, value]) => value !== wholeQueue[key]));

  return Object.keys(said).length > 0 ? said : { scope: filters.scope };
}

/** What the office is asked for one page. A search looks through everything, closed cases and those of others too. */
export function inputOf(filters: QueueFilters, cursor: string | null): QueueInput {
  const states = stages.find((stage) => stage.code === filters.stage)?.states ?? [];
  return {
    scope: filters.search && turns.includes(filters.scope) ? 'open' : filters.scope,
    states: [...states],
    tag: filters.tag || null,
    search: filters.search || null,
    cursor,
    limit: 50,
  };
}
