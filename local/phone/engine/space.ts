import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { AppBundle } from '../bundle';
import { Backend } from './backend';
import { BuiltinBehaviors } from './behaviors';
import type { Caller, EaselNode } from './easel';
import type { EventChannel } from './channel';
import { ReadyQueue } from './ready';
import { Scopes } from './scopes';
import { passOn } from './touch';

type Definition = Record<string, unknown>;

interface DefinitionEnv {
  readonly Page: (definition: Definition) => unknown;
  readonly Component: (definition: Definition) => unknown;
  readonly Behavior: (definition: Definition) => unknown;
}

/** The methods of the adapter's CodeSpace that the host uses. */
interface CodeSpace {
  getComponentSpace(): ComponentSpace;
  setOverallBehavior(behavior: unknown): void;
  addStyleSheet(path: string, url: string, scope?: string): void;
  addCompiledTemplate(path: string, content: unknown): void;
  addComponentStaticConfig(path: string, config: unknown): void;
  componentEnv(path: string, define: (env: DefinitionEnv) => unknown): unknown;
  component(path: string): { register(): void };
  prepareComponentOptions(path: string, options: unknown): [Record<string, unknown>, ...unknown[]];
}

export interface ComponentSpace {
  defineComponent(definition: Definition): unknown;
  defineBehavior(definition: Definition): unknown;
  setGlobalUsingComponent(tag: string, component: unknown): void;
}

/** A page's root in the document. */
export interface PageRoot {
  get(): Caller;
  getComponent(): EaselNode;
  attach(parent: Node, placeholder: Node): void;
  release(): void;
}

export interface Space {
  readonly code: CodeSpace;
  readonly behaviors: BuiltinBehaviors;
  createRoot(url: string): PageRoot;
}

/** Makes WeChat's own components known in a new world. */
export type AddBuiltins = (
  components: ComponentSpace,
  templates: AppBundle['templates'],
  behaviors: BuiltinBehaviors,
) => void;

/** Builds glass-easel's world for one mini-program. */
export function createSpace(
  bundle: AppBundle,
  addBuiltins: AddBuiltins,
  channelOf: (page: Caller) => EventChannel,
): Space {
  const env = new MiniProgramEnv();
  const code = env.createCodeSpace('', true) as unknown as CodeSpace;
  const scopes = new Scopes(bundle);
  const components = code.getComponentSpace();

  setNodeOptions(code, bundle);
  const behaviors = new BuiltinBehaviors((one) => code.componentEnv('', ({ Behavior }) => Behavior(one)));
  addBuiltins(components, bundle.templates, behaviors);
  code.setOverallBehavior(components.defineBehavior(everyComponent(channelOf)));
  addAll(code, bundle, scopes);

  const backend = new Backend((path) => ({ text: scopes.css(path), before: sheetAnchor(path, bundle) }));
  backend.onEvent(passOn as unknown as Parameters<Backend['onEvent']>[0]);
  const associated = env.associateBackend(backend);

  return {
    code,
    behaviors,
    createRoot: (url) => associated.createRoot('wx-page', code as never, url) as unknown as PageRoot,
  };
}

/** Ids must reach the DOM, properties must not: Vant and others have one named `dataset`. */
function setNodeOptions(code: CodeSpace, bundle: AppBundle): void {
  const original = code.prepareComponentOptions.bind(code);
  code.prepareComponentOptions = (path, options) => {
    const [first, ...rest] = original(path, options);
    first.writeIdToDOM = true;
    first.writeFieldsToNode = false;
    if (bundle.components[path]?.page) first.idPrefixGenerator = null;

    return [first, ...rest];
  };
}

function everyComponent(channelOf: (page: Caller) => EventChannel): Definition {
  const queue = new ReadyQueue();

  return {
    lifetimes: {
      attached(this: Caller) {
        queue.add(this);
      },
    },
    methods: {
      getTabBar: () => null,
      getPageId: () => '',
      setUpdatePerformanceListener: () => undefined,
      clearAnimation: () => undefined,
      animate: (_selector: string, _frames: unknown, _duration: number, done?: () => void) => done?.(),
      getOpenerEventChannel(this: Caller) {
        return channelOf(this);
      },
    },
  };
}

function addAll(code: CodeSpace, bundle: AppBundle, scopes: Scopes): void {
  code.addStyleSheet('app', 'app');
  for (const [path, { page, json }] of Object.entries(bundle.components)) {
    code.addComponentStaticConfig(path, { ...json, component: !page });
    code.addStyleSheet(path, path, scopes.of(path));
    code.addCompiledTemplate(path, { groupList: bundle.templates, content: bundle.templates[path] });
  }
}

function sheetAnchor(path: string, bundle: AppBundle): Element {
  const kind = path === 'app' ? 'app' : bundle.components[path]?.page ? 'page' : 'component';
  const id = `sheets-${kind}`;
  const anchor = document.getElementById(id) ?? document.createElement('meta');
  if (!anchor.isConnected) throw new Error(`the frame has no place for ${id}`);

  return anchor;
}
