import { forgetEverything } from '../../lib/uploads/uploads';

/** What says nothing of the person: how large the letters are, and what the centre tells everybody. */
const harmless: readonly string[] = ['look', 'home'];

/** Takes everything of the person off this phone: the form, the pictures, the receipt, what was typed and read. */
export function leaveNoTrace(): void {
  forgetEverything();
  const { keys } = wx.getStorageInfoSync();
  for (const key of keys) if (!harmless.includes(key)) wx.removeStorageSync(key);
}
