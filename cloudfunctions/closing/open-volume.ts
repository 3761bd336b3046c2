import type { InferOutput } from 'valibot';
import type { openVolume as contract, VolumeAnswer } from '../../contract/closing/dossier';
import { DomainError } from '../../domain/refusals/errors';
import type { StaffRole } from '../../domain/vocabulary/roles';
import { noteLook } from '../casework/access-log';
import { staffCase } from '../casework/staff-case';
import type { StaffCall } from '../platform/people';
import { DuplicateDocument } from '../platform/store';

/** Who opens a volume; a secret one is for whoever keeps the archive and for the director alone. */
const readers: readonly StaffRole[] = [
  'clerk',
  'reviewer',
  'approver',
  'archivist',
  'director',
  'supervisor',
];
const ofSecret: readonly StaffRole[] = ['archivist', 'director'];

/** The whole dossier of an archived case; asked for the first time, or after it could not be bound, the clock binds it. */
export async function openVolume(
  { caseId }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<VolumeAnswer> {
  const { office, person, now } = call;
  const c = await staffCase(call, caseId);
  const { archive } = c.closing;
  if (archive === null) throw new DomainError('ConditionUnmet', { why: '归档以后才装订整卷。' });
  const may = archive.secret ? ofSecret : readers;
  if (!person.roles.some((role) => may.includes(role)))
    throw new DomainError('NotAllowed', {
      why: archive.secret ? '密卷只有档案人员和主任能看。' : '您的岗位不看整卷，请找档案人员。',
    });
  const found = await office.store.get('volumes', caseId);
  if (found?.state !== 'made') {
    await ask(call, caseId, c.centreId, found !== null);

    return { state: 'due' };
  }
  await noteLook(call, c, 'paper', 'volume');
  const { fileId, pages, sha256, madeAt } = found;

  return {
    ...{ state: 'made', url: await office.files.urlOfWhole(fileId ?? '', sha256 ?? '') },
    ...{ pages: pages ?? 0, sha256: sha256 ?? '', madeAt: madeAt ?? now },
  };
}

/** Two who ask at once ask for one volume. */
async function ask(
  { office, now }: StaffCall,
  _id: string,
  centreId: string,
  isThere: boolean,
): Promise<void> {
  const { store } = office;
  if (isThere) {
    await store.updateWhere('volumes', { _id, state: 'stuck' }, { set: { state: 'due', askedAt: now } });

    return;
  }
  const bare = { fileId: null, sha256: null, pages: null, madeAt: null };
  try {
    await store.add('volumes', { _id, centreId, state: 'due', askedAt: now, ...bare });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }
}
