import type { OwnMessage } from './domain';
import { keepIfRoom } from './keep-here';

const place = 'messages-seen';

/** How many messages were not looked at on this phone: by id, since an older one may arrive after a newer one. */
export function unseenOf(messages: readonly OwnMessage[]): number {
  const seen = wx.getStorageSync<readonly string[] | ''>(place) || [];

  return messages.filter(({ id }) => !seen.includes(id)).length;
}

/** Everything that lies here was looked at. */
export function markSeen(messages: readonly OwnMessage[]): void {
  keepIfRoom(
    place,
    messages.map(({ id }) => id),
  );
}
