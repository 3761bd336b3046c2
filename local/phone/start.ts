import type { AppBundle } from './bundle';
import { registerBuiltins } from './builtins/register';
import { provide } from './builtins/surroundings';
import { Modules } from './engine/modules';
import { Registry } from './engine/registry';
import { createSpace } from './engine/space';
import { listenToPointers } from './engine/touch';
import { Frame } from './frame/frame';
import { part } from './dom/screen';
import type { TestHooks } from './hooks';
import { readAddress } from './pages/address';
import { PageHistory } from './pages/history';
import { PageStack } from './pages/stack';
import { requirePlugin } from './plugins/speech';
import { reported } from './report';
import { drawPreviewBar } from './session/identity-bar';
import { openIdentity } from './session/open';
import { Session } from './session/session';
import { createWx } from './wx/create';
import type { WxHost } from './wx/host';
import { Network } from './wx/network';
import { TemporaryFiles } from './wx/temporary-files';

/** WeChat's number for being opened from the main list; a browser has no other way in. */
const fromBrowser = 1001;

type AppDefinition = Record<string, unknown> & {
  onLaunch?: (options: unknown) => void;
  onShow?: (options: unknown) => void;
};

/** Starts the mini-program and opens the page of the browser's address. */
export async function start(bundle: AppBundle): Promise<TestHooks> {
  const { about, identity } = await openIdentity();
  drawPreviewBar(part('preview-bar'), about, identity);

  const network = new Network();
  const stack: PageStack = new PageStack({
    bundle,
    parent: () => part('pages'),
    createRoot: ({ path, url }) => {
      registry.register(path);

      return space.createRoot(url.slice(1));
    },
    changed: (how) => {
      if (how !== 'back') pageHistory.write(how);
      redraw();
    },
  });
  const frame = new Frame(bundle, {
    back: () => void pageHistory.back(1),
    home: () => stack.reLaunch(`/${bundle.app.pages[0] ?? ''}`),
    tab: (path) => stack.switchTab(`/${path}`),
  });
  const redraw = (): void => {
    if (stack.top) frame.draw(stack.top, stack.depth);
  };
  const pageHistory = new PageHistory(stack);
  const host: WxHost = {
    stack,
    history: pageHistory,
    files: new TemporaryFiles(),
    session: new Session(identity, network.fetch),
    network,
    calls: [],
    mocks: new Map(),
    missing: new Set(),
    launch: { path: '', query: {}, scene: fromBrowser },
    redraw,
  };
  const wx = createWx(host);
  provide({ wx, host });

  const space = createSpace(bundle, registerBuiltins, (caller) => stack.channelOf(caller));
  const modules: Modules = new Modules(bundle.modules, () => [
    wx,
    App,
    registry.Page,
    registry.Component,
    registry.Behavior,
    () => app,
    stack.callers,
    requirePlugin,
    globalThis,
  ]);
  const registry = new Registry(bundle, space, () => modules);
  let app: AppDefinition = {};
  const App = (definition: AppDefinition): void => {
    app = definition;
  };

  listenToPointers(document);
  launch(host, bundle, modules, () => app);

  return {
    mock: (name, answer) => void host.mocks.set(name, answer),
    offline: (on) => network.setCut(on),
    calls: host.calls,
    missing: host.missing,
    errors: reported,
    top: () => stack.top,
    wx,
  };
}

function launch(host: WxHost, bundle: AppBundle, modules: Modules, app: () => AppDefinition): void {
  const { stack } = host;
  const home = readAddress(`/${bundle.app.pages[0] ?? ''}`);
  const asked = readAddress(location.hash.slice(1) || home.url);
  const first = stack.exists(asked.path) ? asked : home;
  host.launch = { path: first.path, query: first.query, scene: fromBrowser };

  if (modules.has('app.js')) modules.load('app.js');
  app().onLaunch?.(host.launch);
  app().onShow?.(host.launch);
  stack.reLaunch(first.url);
}
