/** How the names of photos begin that we wrote. */
export const ownPhoto = 'photo-';

/** Files that we wrote ourselves lie in a folder of our own, and are taken away otherwise than those WeChat keeps. */
const isOurs = (path: string): boolean => path.startsWith(`${wx.env.USER_DATA_PATH}/`);

/** Keeps a chosen file where it outlives the closing of the app, so that sending can go on later. */
export async function keepOnPhone(path: string): Promise<string> {
  if (isOurs(path)) return path;
  try {
    const { savedFilePath } = await new Promise<{ savedFilePath: string }>((resolve, reject) => {
      wx.getFileSystemManager().saveFile({ tempFilePath: path, success: resolve, fail: reject });
    });

    return savedFilePath;
  } catch {
    return path;
  }
}

/** Takes files off the phone: what was sent or thrown away must not stay. One that is gone already is no trouble. */
export function dropFromPhone(paths: readonly string[]): void {
  const files = wx.getFileSystemManager();
  for (const filePath of paths) {
    if (isOurs(filePath)) files.unlink({ filePath });
    else files.removeSavedFile({ filePath });
  }
}

/**
 * Takes off the phone what nobody holds any more, should the app have been closed between the two.
 * @param held paths of the files that still wait
 */
export function sweepPhone(held: readonly string[]): void {
  const files = wx.getFileSystemManager();
  const dropOthers = (paths: readonly string[]) =>
    dropFromPhone(paths.filter((path) => !held.includes(path)));
  files.getSavedFileList({ success: ({ fileList }) => dropOthers(fileList.map(({ filePath }) => filePath)) });
  files.readdir({
    dirPath: wx.env.USER_DATA_PATH,
    success: ({ files: names }) =>
      dropOthers(
        names.filter((name) => name.startsWith(ownPhoto)).map((name) => `${wx.env.USER_DATA_PATH}/${name}`),
      ),
  });
}
