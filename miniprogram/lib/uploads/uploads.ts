import { dropFromPhone } from './kept-files';
import type { Upload } from './upload';
import { next, type UploadEvent } from './upload-machine';
import { keepHere } from '../keep-here';

const place = 'uploads';
type Listener = () => void;
const listeners = new Set<Listener>();

function all(): readonly Upload[] {
  return wx.getStorageSync<readonly Upload[] | ''>(place) || [];
}

/** A file that leaves the list leaves the phone, whatever took it out. */
function keep(uploads: readonly Upload[]): void {
  const held = uploads.map(({ path }) => path);
  const dropped = all().filter(({ path }) => !held.includes(path));
  keepHere(place, uploads);
  dropFromPhone(dropped.map(({ path }) => path));
  for (const listener of listeners) listener();
}

/** Calls back whenever an upload moves on. Gives the way to stop listening. */
export function onUploads(listener: Listener): () => void {
  listeners.add(listener);

  return () => listeners.delete(listener);
}

/** The files of one application or case, in order of item and page. */
export function uploadsOf(owner: string): readonly Upload[] {
  return all()
    .filter((upload) => upload.owner === owner)
    .sort((a, b) => (a.item === b.item ? a.page - b.page : a.item < b.item ? -1 : 1));
}

/** Paths of all files that the phone still holds. */
export function heldPaths(): readonly string[] {
  return all().map(({ path }) => path);
}

/** Those that have arrived. */
export function handedIn(owner: string): readonly Upload[] {
  return uploadsOf(owner).filter(({ state }) => state === 'sent');
}

/** Changes one upload; one that is no longer there stays away. */
export function changeUpload(id: string, change: Partial<Upload>): void {
  keep(all().map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
}

/** What happened to one upload, as it is now; one that is no longer there stays away. */
export function happenTo(id: string, event: UploadEvent): void {
  keep(all().map((upload) => (upload.id === id ? { ...upload, ...next(upload, event) } : upload)));
}

/** Puts a file in the queue. */
export function addUpload(
  upload: Omit<Upload, 'state' | 'progress' | 'materialId' | 'fileId' | 'tries' | 'problem'>,
): void {
  keep([...all(), { ...upload, state: 'waiting', progress: 0, materialId: null, problem: '' }]);
}

export function removeUpload(id: string): void {
  keep(all().filter((upload) => upload.id !== id));
}

/** Those that have not arrived yet and still may. */
export function underWay(owner: string): readonly Upload[] {
  return uploadsOf(owner).filter(({ state }) => state !== 'sent' && state !== 'refused');
}

/** Those that the office did not take; each says why. */
export function refusedOf(owner: string): readonly Upload[] {
  return uploadsOf(owner).filter(({ state }) => state === 'refused');
}

/** After the submission only what has not arrived stays on the phone, and belongs to the case. */
export function passToCase(owner: string, caseId: string): void {
  const left = uploadsOf(owner)
    .filter(({ state }) => state !== 'sent')
    .map((upload) => ({ ...upload, owner: caseId }));
  keep([...all().filter((upload) => upload.owner !== owner), ...left]);
}

/** What has arrived need not stay on the phone. */
export function forgetHandedIn(owner: string): void {
  keep(all().filter((upload) => upload.owner !== owner || upload.state !== 'sent'));
}

/** Nothing of anything stays on the phone. */
export function forgetEverything(): void {
  keep([]);
}

/** Nothing of it stays on the phone. */
export function forgetUploads(owner: string): void {
  keep(all().filter((upload) => upload.owner !== owner));
}
