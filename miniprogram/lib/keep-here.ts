/** What the office can say again: it makes room for what only this phone has. */
const sayable = ['published', 'home', 'board', 'messages-seen'];

/**
 * Keeps a value on this phone. WeChat gives 10 MB in all and throws where they are full: then what the office can say
 * again goes first.
 * @throws Error where there is no room even so: nobody may be told that it is saved
 */
export function keepHere(place: string, value: unknown): void {
  try {
    wx.setStorageSync(place, value);
  } catch {
    for (const one of sayable) if (one !== place) wx.removeStorageSync(one);
    wx.setStorageSync(place, value);
  }
}

/** Keeps what is only handy to have: without room it is asked for again. */
export function keepIfRoom(place: string, value: unknown): void {
  try {
    wx.setStorageSync(place, value);
  } catch {
    wx.removeStorageSync(place);
  }
}
