import type { InferOutput } from 'valibot';
import type { OldImportView, withdrawOldImport as withdrawing } from '../../contract/statistics/old-records';
import { fieldError } from '../../domain/refusals/errors';
import { noteChange } from '../centre/note-change';
import type { StaffCall } from '../platform/calls/people';
import { mayImport } from './import-old-records';

const most = 200;

interface Imports {
  readonly imports: readonly OldImportView[];
}

/** Which files of earlier years were brought in. @throws DomainError NotAllowed */
export async function listOldImports(_input: object, call: StaffCall): Promise<Imports> {
  mayImport(call);
  const { office, person } = call;
  const page = { limit: most, order: [['at', 'desc']] as const };
  const found = await office.store.find('old_imports', { centreId: person.centreId }, page);

  return { imports: found.map(({ _id: id, centreId: _centre, ...view }) => ({ id, ...view })) };
}

/**
 * Takes a file back: its lines stop counting with the next minutes and then go. A line that a later file has changed
 * belongs to that file.
 * @throws DomainError NotAllowed, InputInvalid for a file that is not there or was taken back already
 */
export async function withdrawOldImport(
  { importId }: InferOutput<typeof withdrawing.input>,
  call: StaffCall,
): Promise<Imports> {
  mayImport(call);
  const { office, person, now } = call;
  const { centreId } = person;
  const known = { _id: importId, centreId, withdrawnAt: null };
  const changed = await office.store.updateWhere('old_imports', known, { set: { withdrawnAt: now } });
  if (changed === 0)
    throw fieldError('InputInvalid', 'importId', '没有这次导入，或者已经撤回了，请刷新再看。');
  const set = { gone: true, toCount: true };
  await office.store.updateWhere('old_records', { centreId, importId }, { set });
  await noteChange(call, {
    kind: 'ledger',
    target: importId,
    title: '撤回一次往年数据导入',
    before: null,
    after: null,
  });

  return listOldImports({}, call);
}
