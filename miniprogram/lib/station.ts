import type { StationWork } from './domain';
import { keepHere } from './keep-here';

const place = 'station';

/** Keeps for whom this phone works, so that the form knows it without asking the office. */
export function rememberStation({ worker }: StationWork): void {
  if (worker) keepHere(place, worker);
  else wx.removeStorageSync(place);
}

/** The station this phone works for, as far as it has been told. */
export function knownStation(): StationWork['worker'] {
  return wx.getStorageSync<StationWork['worker'] | ''>(place) || null;
}
