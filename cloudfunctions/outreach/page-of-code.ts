import { codePages } from '../../domain/ledgers/code-pages';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import { DomainError } from '../../domain/refusals/errors';
import { dayOf } from '../../domain/time/times';
import { collectionOf, valuesOf } from '../ledger/entry';
import { openingPages } from '../platform/calls/bounds';
import type { DoorCall } from '../platform/calls/desk-function';
import type { LedgerEntry } from '../platform/documents';
import { countStrictly } from '../platform/calls/limits';
import type { Office } from '../platform/office';
import type { StaffCall, StaffPerson } from '../platform/calls/people';

/** A page behind a code, as the register says it. */
export interface KeptPage {
  readonly id: string;
  readonly centreId: string;
  readonly values: ValuesOf<typeof codePages.fields>;
  readonly opens: number;
}

/** The page of a code, whether it is open or not. @throws DomainError PageUnknown */
export async function pageById(office: Office, id: string): Promise<KeptPage> {
  const stored: LedgerEntry | null = await office.store.get(collectionOf(codePages), id);
  if (!stored || stored.closed) throw new DomainError('PageUnknown');
  const values = valuesOf(office, codePages, stored) as KeptPage['values'];

  return { id, centreId: stored.centreId, values, opens: stored.opens ?? 0 };
}

/** The page that stands open today; each asking counts against its address. @throws DomainError PageUnknown, PageClosed, TooManyRequests */
export async function openPage(
  { office, address, now }: Pick<DoorCall, 'office' | 'address' | 'now'>,
  code: string,
): Promise<KeptPage> {
  await countStrictly(office.store, openingPages, office.blind('address', address), now);
  const page = await pageById(office, code);
  const [today, { opensOn, closesOn }] = [dayOf(now), page.values];
  if (today < opensOn) throw new DomainError('PageClosed', { why: `这一页${opensOn}才开放，请那天再来。` });
  if (today > closesOn) throw new DomainError('PageClosed', { why: '这一页已经结束了，请打中心的电话。' });

  return page;
}

/** The line that one phone writes for one page: asked twice it is the same. */
export function lineIdOf(office: Office, { id }: KeptPage, device: string): string {
  return office.blind('code-page', `${id} ${device}`).slice(0, 24);
}

/** Whoever scans has no account: the register says who wrote. */
const nobody: Omit<StaffPerson, 'centreId'> = {
  ...{ kind: 'staff', id: 'code-page', sessionId: '', userName: 'code-page', name: '扫码填写' },
  ...{ roles: [], centreName: '', stationId: null, mustChangePassword: false },
};

/** The call as the registers take it, in the centre of the page. */
export function asWriter(
  { office, now, address, requestId, asked }: Omit<StaffCall, 'person'>,
  { centreId }: KeptPage,
): StaffCall {
  return { office, now, address, requestId, asked, person: { ...nobody, centreId } };
}
