import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/ledger';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { isDomainError } from '../../domain/refusals/errors';
import type { LineChange, LineKeeping } from '../platform/documents';
import type { LinePhoto } from '../platform/documents/ledger';
import type { StaffCall } from '../platform/calls/people';
import { unseal } from '../platform/sealing/sealing';
import { collectionOf } from './entry';
import { shownTo } from './list-lines';
import { ledgerToRead } from './may';
import { deedOf } from './note-line';
import { keptLine } from './write-line';

/** How a line came to be as it is, the newest change first. @throws DomainError NotAllowed, LineNotFound */
export async function openLine(
  { ledger: name, id }: InferOutput<typeof contract.openLedgerLine.input>,
  call: StaffCall,
): Promise<contract.OpenedLine> {
  const ledger = ledgerToRead(name, call.person);
  const { stored } = await keptLine(call, ledger, id);

  return {
    changes: [...(stored.changes ?? [])].reverse().map((one) => shown(call, ledger, id, one)),
    readBy: readings(stored),
    readByMe:
      stored.readBy?.some((one) => one.id === call.person.id && one.version === stored.version) ?? false,
    photos: await Promise.all((stored.photos ?? []).map((one) => photoView(call, one))),
  };
}

/** One that is gone or was exchanged is shown to nobody; the others are. */
async function photoView(
  { office }: StaffCall,
  { fileId, sha256, kind }: LinePhoto,
): Promise<contract.LinePhotoView> {
  try {
    return { url: await office.files.urlOfWhole(fileId, sha256), kind };
  } catch (error) {
    if (!isDomainError(error)) throw error;

    return { url: null, kind };
  }
}

/** Everybody once, with the last version that they read. */
function readings({ readBy = [], version }: LineKeeping): readonly contract.LineReading[] {
  const last = new Map(readBy.map((one) => [one.id, one] as const));

  return [...last.values()].map(({ name, at, version: read }) => ({
    ...{ who: name, at },
    isCurrent: read === version,
  }));
}

function shown(
  { office, person }: StaffCall,
  ledger: Ledger,
  id: string,
  change: LineChange,
): contract.LineChangeView {
  const { no, at, who } = change;
  const open = (side: 'before' | 'after'): LineValues => {
    const kept = change[side];
    const place = { collection: collectionOf(ledger), id, field: `changes.${no}.${side}` };

    return typeof kept === 'string' ? (unseal(office.keys, place, kept) as LineValues) : kept;
  };

  return {
    ...{ no, at, who: who.name, did: deedOf(change, ledger.closing) },
    before: shownTo(person, ledger, open('before')),
    after: shownTo(person, ledger, open('after')),
  };
}
