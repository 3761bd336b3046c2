/** A file as the person chose it. */
export interface ChosenFile {
  readonly path: string;
  readonly bytes: number;
  /** The name that a chat file has; photos have none worth showing. */
  readonly name: string;
}

export const mostBytes = 10 * 1024 * 1024;
const accepted = ['jpg', 'jpeg', 'png', 'heic', 'pdf'];

/** Photos from the camera or the album; nothing when the person changed their mind. */
export async function choosePhotos(source: 'camera' | 'album', most: number): Promise<readonly ChosenFile[]> {
  try {
    const { tempFiles } = await wx.chooseMedia({
      count: Math.min(most, 9),
      mediaType: ['image'],
      sourceType: [source],
      camera: 'back',
    });

    return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, bytes: size, name: '' }));
  } catch {
    return [];
  }
}

/** Files that lie in a chat, for PDFs above all. */
export async function chooseChatFiles(most: number): Promise<readonly ChosenFile[]> {
  try {
    const { tempFiles } = await wx.chooseMessageFile({
      count: Math.min(most, 20),
      type: 'file',
      extension: accepted,
    });

    return tempFiles.map(({ path, size, name }) => ({ path, bytes: size, name }));
  } catch {
    return [];
  }
}

/** Keeps a chosen file where it outlives the closing of the app, so that sending can go on later. */
export async function keepOnPhone(path: string): Promise<string> {
  try {
    const { savedFilePath } = await new Promise<{ savedFilePath: string }>((resolve, reject) => {
      wx.getFileSystemManager().saveFile({ tempFilePath: path, success: resolve, fail: reject });
    });

    return savedFilePath;
  } catch {
    return path;
  }
}
