import type { WxHost } from '../wx/host';
import { Session } from '../session/session';
import { Network } from '../wx/network';
import { TemporaryFiles } from '../wx/temporary-files';
import { fillBrowserGaps } from './browser-gaps';
import { testIdentity } from './load';

type Fetch = (url: string, init?: RequestInit) => unknown;

/** A host without pages, for the tests of one group of wx functions; the cloud is `answer`. */
export function fakeHost(answer: Fetch = () => ({}), over: Partial<WxHost> = {}): WxHost {
  fillBrowserGaps();
  document.body.innerHTML = '<div id="screen"><div id="pages"></div><div id="overlays"></div></div>';
  localStorage.clear();
  const network = new Network();
  const respond = async (url: string, init?: RequestInit): Promise<unknown> => {
    const body = await answer(url, init);

    return { ok: true, status: 200, json: async () => body, blob: async () => body };
  };
  Object.defineProperty(window, 'fetch', { configurable: true, writable: true, value: respond });

  return {
    stack: { top: undefined } as unknown as WxHost['stack'],
    history: {} as WxHost['history'],
    files: new TemporaryFiles(),
    session: new Session(testIdentity, network.fetch),
    network,
    calls: [],
    mocks: new Map(),
    missing: new Set(),
    launch: { path: 'pages/home/home', query: {}, scene: 1001 },
    redraw: () => undefined,
    ...over,
  };
}

/** Clicks the button with this text in the layer on top. */
export function clickButton(text: string): void {
  const all = [...document.querySelectorAll<HTMLElement>('#overlays button, #overlays a')];
  const button = all.find((one) => one.textContent === text);
  if (!button) throw new Error(`没有按钮「${text}」`);
  button.click();
}
