import type { AppBundle } from '../bundle';
import type { Modules } from './modules';
import type { Space } from './space';

type Definition = Record<string, unknown> & {
  behaviors?: unknown[];
  options?: { styleIsolation?: string; addGlobalClass?: boolean };
};

/**
 * Runs the script of a page or component when it is first needed. Page, Component and Behavior follow
 * the file being registered, not the one they are written in: TDesign calls Component from a helper.
 */
export class Registry {
  private readonly done = new Set<string>();
  private current: { path: string; page: DefinitionTaker; component: DefinitionTaker } | undefined;

  constructor(
    private readonly bundle: AppBundle,
    private readonly space: Space,
    private readonly modules: () => Modules,
  ) {}

  readonly Page = (definition: Definition): unknown => this.here().page(definition);

  readonly Component = (definition: Definition): unknown => {
    this.takeStyleOptions(definition);

    return this.here().component(definition);
  };

  readonly Behavior = (definition: Definition): unknown =>
    this.space.code.componentEnv('', ({ Behavior }) => Behavior(this.space.behaviors.resolve(definition)));

  /** Registers a page or component with everything it uses. */
  register(path: string): void {
    if (this.done.has(path)) return;
    this.done.add(path);

    for (const used of Object.values(this.bundle.components[path]?.json.usingComponents ?? {})) {
      this.register(used.slice(1));
    }
    if (!this.modules().has(`${path}.js`)) return this.space.code.component(path).register();

    this.space.code.componentEnv(path, (env) => this.runScript(path, env));
  }

  private runScript(path: string, env: { Page: DefinitionTaker; Component: DefinitionTaker }): void {
    const before = this.current;
    let defined = false;
    const taking =
      (take: DefinitionTaker): DefinitionTaker =>
      (definition) => {
        defined = true;

        return take(this.space.behaviors.resolve(definition));
      };
    this.current = { path, page: taking(env.Page), component: taking(env.Component) };
    try {
      this.modules().load(`${path}.js`);
    } finally {
      this.current = before;
    }
    if (!defined) throw new Error(`${path}.js did not call Page() or Component()`);
  }

  private here(): NonNullable<typeof this.current> {
    if (!this.current)
      throw new Error('Page() and Component() belong into the script of a page or component');

    return this.current;
  }

  /** The adapter takes style isolation from JSON only; in WeChat `options` may say it too. */
  private takeStyleOptions({ options }: Definition): void {
    const { path } = this.here();
    const { json, page } = this.bundle.components[path] ?? {};
    const isolation = options?.styleIsolation ?? (options?.addGlobalClass ? 'apply-shared' : undefined);
    if (!json || !isolation || json.styleIsolation) return;

    json.styleIsolation = isolation;
    this.space.code.addComponentStaticConfig(path, { ...json, component: !page });
  }
}

type DefinitionTaker = (definition: Definition) => unknown;
