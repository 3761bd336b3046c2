import { addWorkPhoto, announceWorkUploads } from '../../lib/domain';
import { knownHome } from '../../lib/draft/home-memory';
import { ask } from '../../lib/office';
import { askedFolder } from '../../lib/uploads/upload-folder';
import { readyPicture } from '../../lib/uploads/picture';

/** A photo on its way into the case: where it lies on the phone, and which material it became. */
export interface WorkPhoto {
  readonly path: string;
  readonly materialId: string;
  readonly problem: string;
}

const notSent = '没有传上去，检查网络后点“再传”。';

/** A name that tells nothing. */
function cloudName(path: string): string {
  const ending = /\.[a-z0-9]{2,5}$/i.exec(path)?.[0] ?? '.jpg';

  return `w${Date.now()}${Math.floor(Math.random() * 1e6)}${ending.toLowerCase()}`;
}

/** Sends one photo of the work into the case; what went wrong stands beside it, and it may be sent again. */
export async function sendPhoto(caseId: string, path: string): Promise<WorkPhoto> {
  const uploadTo = knownHome()?.uploadTo ?? (await askedFolder());
  if (!uploadTo) return { path, materialId: '', problem: notSent };
  try {
    const ready = await readyPicture(path);
    const name = cloudName(ready.path);
    await ask(announceWorkUploads, { names: [name] });
    const { fileID } = await wx.cloud.uploadFile({ cloudPath: `${uploadTo}${name}`, filePath: ready.path });
    const answer = await ask(addWorkPhoto, { caseId, fileId: fileID, name: '办案照片' });

    return answer.ok
      ? { path, materialId: answer.data.materialId, problem: '' }
      : { path, materialId: '', problem: answer.error.message };
  } catch {
    return { path, materialId: '', problem: notSent };
  }
}
