const mostBytes = 200 * 1024;

/**
 * Lets the person choose a list from a chat: CSV or plain text.
 * @returns its text, or null when they changed their mind
 * @throws Error with a sentence that says the cure
 */
export async function readList(): Promise<string | null> {
  const chosen = await wx
    .chooseMessageFile({ count: 1, type: 'file', extension: ['csv', 'txt'] })
    .catch(() => null);
  const file = chosen?.tempFiles[0];
  if (!file) return null;
  if (file.size > mostBytes) throw new Error('这个文件太大，请只留名单再选一次。');

  return new Promise((resolve, reject) => {
    wx.getFileSystemManager().readFile({
      filePath: file.path,
      encoding: 'utf8',
      success: ({ data }) => resolve(typeof data === 'string' ? data : ''),
      fail: () => reject(new Error('这个文件打不开，请存成 CSV 再选一次。')),
    });
  });
}
