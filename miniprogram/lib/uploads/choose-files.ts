import { refusalOfChoosing } from './choosing-refused';

/** A file as the person chose it. */
export interface ChosenFile {
  readonly path: string;
  readonly bytes: number;
  /** The name that a chat file has; photos have none worth showing. */
  readonly name: string;
}

export const mostBytes = 10 * 1024 * 1024;
const accepted = ['jpg', 'jpeg', 'png', 'heic', 'pdf'];

/** What was chosen; `problem` says why nothing could be, and is empty when the person changed their mind. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly problem: string;
}

/** Photos from the camera or the album. */
export async function choosePhotos(source: 'camera' | 'album', most: number): Promise<Chosen> {
  try {
    const { tempFiles } = await wx.chooseMedia({
      count: Math.min(most, 9),
      mediaType: ['image'],
      sourceType: [source],
      camera: 'back',
    });
    const files = tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, bytes: size, name: '' }));

    return { files, problem: '' };
  } catch (error) {
    return { files: [], problem: refusalOfChoosing(error) };
  }
}

/** Files that lie in a chat, for PDFs above all. */
export async function chooseChatFiles(most: number): Promise<Chosen> {
  try {
    const { tempFiles } = await wx.chooseMessageFile({
      count: Math.min(most, 20),
      type: 'file',
      extension: accepted,
    });

    return { files: tempFiles.map(({ path, size, name }) => ({ path, bytes: size, name })), problem: '' };
  } catch (error) {
    return { files: [], problem: refusalOfChoosing(error) };
  }
}
