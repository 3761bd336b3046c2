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

/** Takes files off the phone: what was sent or thrown away must not stay. One that is gone already is no trouble. */
export function dropFromPhone(paths: readonly string[]): void {
  for (const filePath of paths) wx.getFileSystemManager().removeSavedFile({ filePath });
}

/**
 * Takes off the phone what nobody holds any more, should the app have been closed between the two.
 * @param held paths of the files that still wait
 */
export function sweepPhone(held: readonly string[]): void {
  wx.getFileSystemManager().getSavedFileList({
    success: ({ fileList }) =>
      dropFromPhone(fileList.map(({ filePath }) => filePath).filter((path) => !held.includes(path))),
  });
}
