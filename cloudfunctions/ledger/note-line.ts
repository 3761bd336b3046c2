import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import type { LineChange, OfficeChange } from '../platform/documents';
import { sha256 } from '../platform/ids';
import { sealed } from '../platform/sealing/seals';
import type { Office } from '../platform/office';
import { collectionOf } from './entry';
import { DuplicateDocument } from '../platform/store/store';

/** A change of a line for the office's log. */
interface Noted {
  readonly id: string;
  readonly centreId: string;
  readonly values: LineValues;
  readonly change: LineChange;
}

/** A change in one word, before the line it was made to. */
export function deedOf({ did, no }: Pick<LineChange, 'did' | 'no'>, closing: string): string {
  if (did === 'closed') return closing;
  if (did === 'saved') return no === 1 ? '新增' : '修改';

  return { opened: '恢复', checked: '复核', imported: '导入', given: '发登记号给' }[did];
}

/** The id of a change in the office's log: carried twice it is the same. */
export function noteId({ name }: Ledger, id: string, no: number): string {
  return sha256(`${name} ${id} ${no}`).slice(0, 24);
}

const sealedAway = '（已封存）';

/**
 * Carries a change into the office's log, where the auditor reads all changes in one list. The line's own history is
 * what counts; carrying it twice makes one entry.
 */
export async function noteLine(
  { store, keys }: Office,
  ledger: Ledger,
  { id, centreId, values, change }: Noted,
): Promise<void> {
  const { at, who, before, after } = change;
  const entry: OfficeChange = {
    _id: noteId(ledger, id, change.no),
    ...{ at, centreId, who, kind: 'ledger', target: id, of: collectionOf(ledger), version: change.no },
    title: `${deedOf(change, ledger.closing)}${ledger.title} ${ledger.says(values)}`.slice(0, 100),
    before: typeof before === 'string' ? sealedAway : before,
    after: typeof after === 'string' ? sealedAway : after,
  };
  await store.add('office_changes', sealed(keys, 'office_changes', entry)).catch((error: unknown) => {
    if (!(error instanceof DuplicateDocument)) throw error;
  });
}
