import type { OwnMessage } from './domain';

const place = 'messages-seen';

/** How many messages came after the newest one that was looked at on this phone. */
export function unseenOf(messages: readonly OwnMessage[]): number {
  const seen = wx.getStorageSync<string>(place);

  return messages.filter(({ at }) => at > seen).length;
}

/** Everything that lies here was looked at. */
export function markSeen(messages: readonly OwnMessage[]): void {
  const [newest] = messages;
  if (newest) wx.setStorageSync(place, newest.at);
}
