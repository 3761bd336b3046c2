import type { VolumeAnswer } from '../../contract/closing/dossier';
import type { Instant } from '../../domain/time/times';
import type { Volume } from '../platform/documents';
import type { Office } from '../platform/office';
import type { StaffCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';

/** Has the clock make a volume, or a copy of one; two who ask at once ask for one. What got stuck is tried again. */
export async function askForVolume(
  { office: { store }, now }: StaffCall,
  asked: Pick<Volume, '_id' | 'centreId' | 'copyOf' | 'mark'>,
): Promise<void> {
  const bare = { fileId: null, sha256: null, pages: null, madeAt: null };
  try {
    await store.add('volumes', { ...asked, state: 'due', askedAt: now, ...bare });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
    const set = { state: 'due', askedAt: now };
    await store.updateWhere('volumes', { _id: asked._id, state: 'stuck' }, { set });
  }
}

/** What was made, once its bytes were found to be those. @throws DomainError FileMissing, FileDiffers */
export async function madeVolume(
  { files }: Office,
  { fileId, pages, sha256, madeAt }: Volume,
  now: Instant,
): Promise<VolumeAnswer> {
  return {
    ...{ state: 'made', url: await files.urlOfWhole(fileId ?? '', sha256 ?? '') },
    ...{ pages: pages ?? 0, sha256: sha256 ?? '', madeAt: madeAt ?? now },
  };
}
