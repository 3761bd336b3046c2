import type { OpenFileAnswer } from './domain';

/** WeChat gives a task here, not a promise. */
function download(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    wx.downloadFile({
      url,
      success: ({ tempFilePath }) => resolve(tempFilePath),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

/**
 * Shows a paper or a photo.
 * @returns a sentence with the cure when it could not be shown, else an empty text
 */
export async function showFile({ url, kind }: OpenFileAnswer): Promise<string> {
  try {
    if (kind === 'pdf') {
      await wx.openDocument({ filePath: await download(url), fileType: 'pdf', showMenu: true });
    } else {
      await wx.previewImage({ urls: [url] });
    }

    return '';
  } catch {
    return '现在打不开，请检查网络再点一次。';
  }
}
