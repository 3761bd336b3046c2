/**
 * Opens WeChat's own tool in which a photo is turned and cut.
 * @returns where the new picture lies; empty where nothing was changed, or the tool is not there (a computer)
 */
export function editedPicture(src: string): Promise<string> {
  return new Promise((resolve) => {
    wx.editImage({
      src,
      success: ({ tempFilePath }) => resolve(tempFilePath),
      fail: () => resolve(''),
    });
  });
}
