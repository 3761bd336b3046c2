import { ownPhoto } from './kept-files';
import { withoutPosition } from './without-position';

const files = () => wx.getFileSystemManager();

function ownPath(ending: string): string {
  const once = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

  return `${wx.env.USER_DATA_PATH}/${ownPhoto}${once}.${ending}`;
}

function bytesAt(filePath: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    files().readFile({
      filePath,
      success: ({ data }) =>
        typeof data === 'string' ? reject(new Error('text, no bytes')) : resolve(new Uint8Array(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

function writeTo(filePath: string, data: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    files().writeFile({
      filePath,
      data: data.buffer as ArrayBuffer,
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

/**
 * The photo without the place where it was taken.
 * @returns where it lies now; the given path where it says nothing of a place, or cannot be read
 */
export async function forgetPlace(path: string): Promise<string> {
  try {
    const placeless = withoutPosition(await bytesAt(path));
    if (!placeless) return path;
    const to = ownPath(placeless.ending);
    await writeTo(to, placeless.bytes);

    return to;
  } catch {
    return path;
  }
}
