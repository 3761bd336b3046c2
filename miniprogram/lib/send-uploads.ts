import { announceUploads, attachMaterial } from './domain';
import { knownHome } from './home-memory';
import { ask, isUnreached } from './office';
import { changeUpload, forgetHandedIn, underWay, uploadsOf } from './uploads';
import type { Upload } from './uploads';

const stopped = '没有传完，点“再传”接着传。';
/** What the office says for now only. */
const passing: readonly string[] = ['ServiceBusy', 'TooManyRequests'];
/** Owners whose files are to be sent, with the case they go into. */
const asked = new Map<string, string>();
let busy = false;

/**
 * A name that tells nothing; the ending helps the office to look at it. Each try has a name of its own: what arrived
 * though its answer was lost is not written over.
 */
function cloudName({ id, path, tries }: Upload): string {
  const ending = /\.[a-z0-9]{2,5}$/i.exec(path)?.[0] ?? '';

  return `${id}${tries ? `-${tries}` : ''}${ending.toLowerCase()}`;
}

function lost({ id, tries = 0 }: Upload, state: 'waiting' | 'stopped'): void {
  changeUpload(id, { state, problem: state === 'stopped' ? stopped : '', fileId: null, tries: tries + 1 });
}

async function transfer(upload: Upload, uploadTo: string): Promise<string> {
  const task = wx.cloud.uploadFile({ cloudPath: `${uploadTo}${cloudName(upload)}`, filePath: upload.path });
  const watched = task as unknown as { onProgressUpdate?(tell: (at: { progress: number }) => void): void };
  watched.onProgressUpdate?.(({ progress }) => changeUpload(upload.id, { progress: Math.min(progress, 99) }));
  const { fileID } = await task;
  changeUpload(upload.id, { fileId: fileID });

  return fileID;
}

/** @returns false when it is no use to try the next one now */
async function send(upload: Upload, caseId: string, uploadTo: string): Promise<boolean> {
  changeUpload(upload.id, { state: 'sending', problem: '' });
  const fileId = upload.fileId || (await transfer(upload, uploadTo).catch(() => null));
  if (!fileId) {
    lost(upload, 'stopped');

    return false;
  }
  const { item, name, page } = upload;
  const answer = await ask(attachMaterial, { caseId, item, fileId, name, page });
  if (answer.ok) {
    changeUpload(upload.id, { state: 'sent', progress: 100, materialId: answer.data.material.id });

    return true;
  }
  // It lay there too long and was taken away: the next try sends it again.
  if (answer.error.code === 'FileNotUploaded') {
    lost(upload, 'stopped');

    return true;
  }
  const { code, message } = answer.error;
  const isPassing = isUnreached(answer.error) || passing.includes(code);
  changeUpload(upload.id, {
    state: isPassing ? 'stopped' : 'refused',
    problem: isUnreached(answer.error) ? stopped : message,
  });

  return !isPassing;
}

/**
 * Sends what waits, one file after another so that an old phone keeps its breath. Stops when the network goes or the
 * office is busy; calling it again goes on. Asked while files are on their way, it goes on with these after them: an
 * application may be handed in while its photos are still being sent.
 * @param owner draft key or case id of the files
 * @param caseId the case they go into
 */
export async function sendUploads(owner: string, caseId: string): Promise<void> {
  const uploadTo = knownHome()?.uploadTo;
  if (!uploadTo) return;
  asked.set(owner, caseId);
  if (busy) return;
  busy = true;
  try {
    let isUseful = true;
    for (let next = takeAsked(); next && isUseful; next = takeAsked()) {
      isUseful = await sendAll(...next, uploadTo);
    }
  } finally {
    asked.clear();
    busy = false;
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

function takeAsked(): [owner: string, caseId: string] | undefined {
  const [first] = asked;
  if (first) asked.delete(first[0]);

  return first;
}

/** What a lost network, a busy office or the closing of the app has stopped waits again. */
function wake(owner: string): void {
  for (const upload of uploadsOf(owner)) {
    if (upload.state === 'sending' && !upload.fileId) lost(upload, 'waiting');
    else if (upload.state === 'sending' || upload.state === 'stopped')
      changeUpload(upload.id, { state: 'waiting', problem: '' });
  }
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
