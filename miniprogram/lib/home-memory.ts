import type { HomeAnswer } from './domain';

const place = 'home';

/** Keeps what the office said last, so that address and phone are there without a network. */
export function rememberHome(answer: HomeAnswer): void {
  const { cases: _cases, ...lasting } = answer;
  wx.setStorageSync(place, lasting);
}

/** What the office said last; null before the first time. */
export function knownHome(): Omit<HomeAnswer, 'cases'> | null {
  return wx.getStorageSync<Omit<HomeAnswer, 'cases'> | ''>(place) || null;
}
