import type { HomeAnswer } from '../domain';
import { keepIfRoom } from '../keep-here';

const place = 'home';

type Lasting = Omit<HomeAnswer, 'cases'>;

/** What an office of an earlier version did not tell yet. */
const untold = { access: '', promises: [], safePlaces: [], duty: [] } as const;

/** Keeps what the office said last, so that address and phone are there without a network. */
export function rememberHome(answer: HomeAnswer): void {
  const { cases: _cases, ...lasting } = answer;
  keepIfRoom(place, lasting);
}

/** What the office said last; null before the first time. */
export function knownHome(): Lasting | null {
  const kept = wx.getStorageSync<Lasting | ''>(place);

  return kept ? { ...kept, centre: { ...untold, ...kept.centre } } : null;
}
