import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/outreach/code-page';
import { codePages } from '../../domain/ledgers/code-pages';
import { staffMembers } from '../../domain/ledgers/staff-members';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import { dayOf } from '../../domain/time/times';
import { centreCard, centreOf } from '../centre/centre';
import { publishedOf } from './published';
import { collectionOf, valuesOf } from '../ledger/entry';
import type { DoorCall } from '../platform/calls/desk-function';
import type { LedgerEntry } from '../platform/documents';
import type { Office } from '../platform/office';
import { fieldsOf, kindOf } from './page-fields';
import { openPage } from './page-of-code';

const mostStaff = 200;

/** The page of a code. Each opening counts: of a card it says how many came by it. @throws DomainError PageUnknown, PageClosed, TooManyRequests */
export async function openCodePage(
  { code }: InferOutput<typeof contract.openCodePage.input>,
  call: DoorCall,
): Promise<contract.CodePage> {
  const page = await openPage(call, code);
  const { office } = call;
  await office.store.updateWhere(collectionOf(codePages), { _id: page.id }, { increase: { opens: 1 } });
  const { name, phone } = await centreOf(office, page.centreId);
  const { title, says, minutes, closesOn } = page.values;

  return {
    ...{ centre: name, phone, title, kind: kindOf(page), says: says ?? '', fields: fieldsOf(page) },
    ...{ minutes: kindOf(page) === 'test' ? minutes : null, until: closesOn },
  };
}

/** The centre's page for everybody: where, when, who is there, what was published; no account, no case. */
export async function readPublicPage(
  _input: object,
  { office, now }: Pick<DoorCall, 'office' | 'now'>,
): Promise<contract.PublicPage> {
  const card = await centreCard(office, dayOf(now));
  const { name, phone, address, hours, access, promises, duty, stations } = card;

  return {
    ...{ name, phone, address, hours, access, promises, duty },
    stations: stations.map((one) => ({
      ...{ name: one.name, phone: one.phone, address: one.address, hours: one.hours },
    })),
    staff: await staffBoard(office, card.id),
    published: (await publishedOf(office)).map(({ title, lines, on }) => ({ title, lines, on })),
  };
}

/** Staff who agreed that everybody sees where they are. */
async function staffBoard(office: Office, centreId: string): Promise<contract.PublicPage['staff']> {
  const query = { centreId, open: true };
  const found = await office.store.find(collectionOf(staffMembers), query, { limit: mostStaff });

  return (found as readonly LedgerEntry[])
    .map((line) => valuesOf(office, staffMembers, line) as ValuesOf<typeof staffMembers.fields>)
    .filter(({ shown }) => shown)
    .map(({ name, post, whereabouts }) => ({ name, post, now: whereabouts }));
}
