import { announceUploads } from '../../lib/domain';
import { knownHome } from '../../lib/draft/home-memory';
import { ask } from '../../lib/office';
import { readyPicture } from '../../lib/uploads/picture';

/** A photo of the place: where it lies on the phone, and under which name it arrived. */
export interface SpotPhoto {
  readonly path: string;
  readonly fileId: string;
  readonly problem: string;
}

const notSent = '没有传上去，检查网络后点“再传”。';

/** A name that tells nothing. */
function cloudName(path: string): string {
  const ending = /\.[a-z0-9]{2,5}$/i.exec(path)?.[0] ?? '.jpg';

  return `s${Date.now()}${Math.floor(Math.random() * 1e6)}${ending.toLowerCase()}`;
}

/** Sends one photo, without the place that the camera wrote into it; what went wrong stands beside it. */
export async function sendSpotPhoto(path: string): Promise<SpotPhoto> {
  const uploadTo = knownHome()?.uploadTo;
  if (!uploadTo) return { path, fileId: '', problem: '请先打开一次首页，再来传照片。' };
  try {
    const ready = await readyPicture(path);
    const name = cloudName(ready.path);
    const announced = await ask(announceUploads, { names: [name] });
    if (!announced.ok) return { path, fileId: '', problem: announced.error.message };
    const { fileID } = await wx.cloud.uploadFile({ cloudPath: `${uploadTo}${name}`, filePath: ready.path });

    return { path, fileId: fileID, problem: '' };
  } catch {
    return { path, fileId: '', problem: notSent };
  }
}
