import type { VolumeAnswer } from '../../contract/closing/dossier';
import type { Case } from '../../domain/case/case';
import { volumeEntries } from '../../domain/closing/volume-entries';
import { orderOfVolume } from '../../domain/closing/volume-lines';
import type { Instant } from '../../domain/time/times';
import { centreOf } from '../centre/centre';
import type { PlannedLine, Volume } from '../platform/documents';
import type { Office } from '../platform/office';
import type { StaffCall } from '../platform/calls/people';
import { DuplicateDocument } from '../platform/store/store';

/** Has the clock bind the volume of an archived case, in the order that the centre's catalogue has now. */
export async function askForVolume(call: StaffCall, c: Case): Promise<void> {
  const { volumeOrder } = await centreOf(call.office, c.centreId);

  await ask(call, { _id: c._id, centreId: c.centreId, plan: planOf(c, volumeOrder) });
}

/** Has the clock make a copy of it, with these words across every page. */
export async function askForCopy(
  call: StaffCall,
  c: Case,
  { copyId, mark }: { readonly copyId: string; readonly mark: string },
): Promise<void> {
  await askForVolume(call, c);
  await ask(call, { _id: copyId, centreId: c.centreId, copyOf: c._id, mark });
}

function planOf(c: Case, own: readonly string[] | undefined): readonly PlannedLine[] {
  return volumeEntries(c, orderOfVolume(own)).map(({ part, title, papers, files }) => ({
    ...{ part, title, papers: papers.map(({ id }) => id), files: files.map(({ id }) => id) },
  }));
}

/** Two who ask at once ask for one. What got stuck is tried again. */
async function ask(
  { office: { store }, now }: StaffCall,
  asked: Pick<Volume, '_id' | 'centreId' | 'copyOf' | 'mark' | 'plan'>,
): Promise<void> {
  const bare = { fileId: null, sha256: null, pages: null, madeAt: null };
  try {
    await store.add('volumes', { ...asked, state: 'due', askedAt: now, ...bare });
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
    const set = { state: 'due', askedAt: now, ...(asked.plan && { plan: asked.plan }) };
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
