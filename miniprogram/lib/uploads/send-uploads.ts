import { askedFolder } from './upload-folder';
import { announceUploads, attachMaterial } from '../domain';
import { knownHome } from '../draft/home-memory';
import { ask, isUnreached } from '../office';
import { idle, joined, mayGoOn, type Line, type UploadEvent } from './upload-machine';
import { forgetHandedIn, happenTo, underWay, uploadsOf } from './uploads';
import type { Upload } from './upload';

/** What the office says for now only. */
const passing: readonly string[] = ['ServiceBusy', 'TooManyRequests'];
let line: Line = idle;

/**
 * A name that tells nothing; the ending helps the office to look at it. Each try has a name of its own: what arrived
 * though its answer was lost is not written over.
 */
function cloudName({ id, path, tries }: Upload): string {
  const ending = /\.[a-z0-9]{2,5}$/i.exec(path)?.[0] ?? '';

  return `${id}${tries ? `-${tries}` : ''}${ending.toLowerCase()}`;
}

async function transfer(upload: Upload, uploadTo: string): Promise<string> {
  const task = wx.cloud.uploadFile({ cloudPath: `${uploadTo}${cloudName(upload)}`, filePath: upload.path });
  const watched = task as unknown as { onProgressUpdate?(tell: (at: { progress: number }) => void): void };
  watched.onProgressUpdate?.(({ progress }) => happenTo(upload.id, { kind: 'moved', percent: progress }));
  const { fileID } = await task;
  happenTo(upload.id, { kind: 'arrived', fileId: fileID });

  return fileID;
}

/** What became of one file. */
async function outcomeOf(upload: Upload, caseId: string, uploadTo: string): Promise<UploadEvent> {
  const fileId = upload.fileId || (await transfer(upload, uploadTo).catch(() => null));
  if (!fileId) return { kind: 'lost' };
  const { item, name, page } = upload;
  const answer = await ask(attachMaterial, { caseId, item, fileId, name, page });
  if (answer.ok) return { kind: 'taken', materialId: answer.data.material.id };
  const { code, message: why } = answer.error;
  if (code === 'FileNotUploaded') return { kind: 'gone' };
  if (isUnreached(answer.error)) return { kind: 'unanswered' };

  return passing.includes(code) ? { kind: 'put off', why } : { kind: 'refused', why };
}

/** @returns false when it is no use to try the next one now */
async function send(upload: Upload, caseId: string, uploadTo: string): Promise<boolean> {
  happenTo(upload.id, { kind: 'begun' });
  const event = await outcomeOf(upload, caseId, uploadTo);
  happenTo(upload.id, event);

  return mayGoOn(event);
}

/**
 * Sends what waits, one file after another so that an old phone keeps its breath. Stops when the network goes or the
 * office is busy; calling it again goes on. Asked while files are on their way, it goes on with these after them: an
 * application may be handed in while its photos are still being sent.
 * @param owner draft key or case id of the files
 * @param caseId the case they go into
 */
export async function sendUploads(owner: string, caseId: string): Promise<void> {
  const uploadTo = knownHome()?.uploadTo ?? (await askedFolder());
  if (!uploadTo) return;
  line = joined(line, owner, caseId);
  if (line.busy) return;
  line = { ...line, busy: true };
  try {
    let isUseful = true;
    for (let [first] = line.asked; first && isUseful; [first] = line.asked) {
      line = { ...line, asked: line.asked.slice(1) };
      isUseful = await sendAll(...first, uploadTo);
    }
  } finally {
    line = idle;
  }
}

/**
 * Goes on with photos of applications handed in that a lost network or the closing of the app has kept on the phone.
 * @param caseIds the cases of whoever holds the phone
 */
export async function sendLeftOver(caseIds: readonly string[]): Promise<void> {
  for (const caseId of caseIds.filter((id) => underWay(id).length > 0)) {
    await sendUploads(caseId, caseId);
    forgetHandedIn(caseId);
  }
}

/** @returns false when it is no use to go on now */
async function sendAll(owner: string, caseId: string, uploadTo: string): Promise<boolean> {
  wake(owner);
  await announce(owner);
  for (let next = nextOf(owner); next; next = nextOf(owner)) {
    if (!(await send(next, caseId, uploadTo))) return false;
  }

  return true;
}

/** What a lost network, a busy office or the closing of the app has stopped waits again. */
function wake(owner: string): void {
  for (const { id } of uploadsOf(owner)) happenTo(id, { kind: 'woken' });
}

/** Should nobody come back to finish, the office takes away what lies there; so it may also go on unsaid. */
async function announce(owner: string): Promise<void> {
  const names = uploadsOf(owner)
    .filter(({ state, fileId }) => state === 'waiting' && !fileId)
    .map(cloudName);
  if (names.length > 0) await ask(announceUploads, { names });
}

function nextOf(owner: string): Upload | undefined {
  return uploadsOf(owner).find(({ state }) => state === 'waiting');
}
