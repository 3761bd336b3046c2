import type { ApiGroup } from './api';
import type { WxHost } from './host';

export interface NetworkStatus {
  readonly isConnected: boolean;
  readonly networkType: 'wifi' | 'none';
}

type Listener = (status: NetworkStatus) => void;

/** Whether the phone is connected: as the browser says, unless a test cut it off. */
export class Network {
  private cut = false;
  private readonly listeners = new Set<Listener>();

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

  on(listener: Listener): void {
    this.listeners.add(listener);
  }

  /** Without a listener, all of them. */
  off(listener?: Listener): void {
    if (listener) this.listeners.delete(listener);
    else this.listeners.clear();
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.status);
  }
}

/** Being told about the connection. */
export function networkGroup(host: WxHost): ApiGroup {
  return {
    plain: {
      onNetworkStatusChange: (listener: Listener) => host.network.on(listener),
      offNetworkStatusChange: (listener?: Listener) => host.network.off(listener),
    },
    asynchronous: {
      getNetworkType: () => ({ networkType: host.network.status.networkType }),
    },
  };
}
