import { addDays } from '../../domain/time/days';
import { startOfDay } from '../../domain/time/times';
import type { InferOutput } from 'valibot';
import type { AccessAnswer, listAccess as contract } from '../../contract/audit/audit';
import { DomainError } from '../../domain/refusals/errors';
import { searchKey } from '../casework/line/search-keys';
import { staffNames } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import { is, type Query } from '../platform/sdk/sdk';
import { mustAudit } from './reader';

const perPage = 50;
/** China is eight hours ahead: the first and the last moment of a day there. */
const dayEnd = (day: string): string => startOfDay(addDays(day, 1));

type Input = InferOutput<typeof contract.input>;

/** Who looked at what, newest first: one read along the index of case, person or centre. */
export async function listAccess(input: Input, call: StaffCall): Promise<AccessAnswer> {
  const { office, person } = call;
  mustAudit(person);
  const people = await staffNames(office, person.centreId);
  const query = await queryOf(input, call);
  const found = await office.store.find('access_log', query, { limit: perPage, order: [['at', 'desc']] });
  const inPeriod = input.from ? found.filter(({ at }) => at >= startOfDay(input.from ?? '')) : found;
  const last = inPeriod.length === perPage ? inPeriod.at(-1) : undefined;

  return {
    lines: inPeriod.map(({ at, who, what, target, caseId }) => ({
      at,
      who: who.name,
      role: who.role,
      what,
      target,
      caseId,
    })),
    next: last?.at ?? null,
    people,
  };
}

async function queryOf({ receiptNo, personId, to, cursor }: Input, call: StaffCall): Promise<Query> {
  const centreId = call.person.centreId;
  const at = cursor ? is.below(cursor) : to ? is.upTo(dayEnd(to)) : null;
  const base = { centreId, ...(at && { at }), ...(personId && { 'who.id': personId }) };

  return receiptNo ? { ...base, caseId: await caseIdOf(receiptNo, call) } : base;
}

async function caseIdOf(receiptNo: string, { office, person }: StaffCall): Promise<string> {
  const key = searchKey((use, text) => office.blind(use, text), receiptNo);
  const query = { centreId: person.centreId, 'desk.searchKeys': key };
  const [found] = await office.store.find('cases', query, { limit: 1, fields: ['receiptNo'] });
  if (!found || !key.startsWith('no:')) throw new DomainError('CaseNotFound');

  return found._id;
}
