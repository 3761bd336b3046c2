export interface NetworkStatus {
  readonly isConnected: boolean;
  readonly networkType: 'wifi' | 'none';
}

export type NetworkListener = (status: NetworkStatus) => void;

/** Whether the phone is connected: as the browser says, unless a test cut it off. */
export class Network {
  private cut = false;
  private readonly listeners = new Set<NetworkListener>();

  constructor() {
    for (const type of ['online', 'offline']) window.addEventListener(type, () => this.tell());
  }

  get status(): NetworkStatus {
    const isConnected = navigator.onLine && !this.cut;

    return { isConnected, networkType: isConnected ? 'wifi' : 'none' };
  }

  /** For tests: no request leaves while it is cut. */
  setCut(cut: boolean): void {
    this.cut = cut;
    this.tell();
  }

  /** As the browser's fetch; refused while cut. */
  readonly fetch = (url: string, init?: RequestInit): Promise<Response> =>
    this.cut ? Promise.reject(new TypeError('network is cut')) : fetch(url, init);

  on(listener: NetworkListener): void {
    this.listeners.add(listener);
  }

  /** Without a listener, all of them. */
  off(listener?: NetworkListener): void {
    if (listener) this.listeners.delete(listener);
    else this.listeners.clear();
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.status);
  }
}
