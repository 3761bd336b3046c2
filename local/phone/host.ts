import type { AppBundle } from './bundle';
import { start } from './start';
import { wxsEvent, wxsInstance } from './engine/wxs';
import type { TestHooks } from './hooks';

/** What host.js leaves in the page: app.js calls `start`, compiled templates use `wxs`, tests the rest. */
export interface PhoneGlobal extends Partial<TestHooks> {
  readonly wxs: { instance: typeof wxsInstance; event: typeof wxsEvent };
  start(bundle: AppBundle): void;
}

declare global {
  interface Window {
    __mp: PhoneGlobal;
  }
}

window.__mp = {
  wxs: { instance: wxsInstance, event: wxsEvent },
  start(bundle) {
    void start(bundle).then((hooks) => {
      Object.assign(window.__mp, hooks);
      document.documentElement.dataset.mpReady = '1';
    });
  },
};
