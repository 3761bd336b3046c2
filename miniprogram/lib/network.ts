type Listener = (isOnline: boolean) => void;

const listeners = new Set<Listener>();
let online = true;

function tell(isConnected: boolean): void {
  online = isConnected;
  for (const listener of listeners) listener(isConnected);
}

/** Begins to watch the network; called once, when the app starts. */
export function watchNetwork(): void {
  wx.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') });
  wx.onNetworkStatusChange(({ isConnected }) => tell(isConnected));
}

/** Calls back at once and whenever the network comes or goes. Gives the way to stop listening. */
export function onNetwork(listener: Listener): () => void {
  listeners.add(listener);
  listener(online);

  return () => listeners.delete(listener);
}
