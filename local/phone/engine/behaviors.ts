/** WeChat's built-in behaviours that product code names by a string; glass-easel wants objects. */
const definitions: Readonly<Record<string, Record<string, unknown>>> = {
  'wx://form-field': { properties: { name: String, value: null } },
  'wx://form-field-group': {},
  'wx://form-field-button': {},
  'wx://component-export': {},
};

type Definition = Record<string, unknown> & { behaviors?: unknown[] };

/** Builds them once per code space and puts them in place of their names. */
export class BuiltinBehaviors {
  private readonly built = new Map<string, unknown>();

  constructor(build: (definition: Record<string, unknown>) => unknown) {
    for (const [name, definition] of Object.entries(definitions)) this.built.set(name, build(definition));
  }

  get formField(): unknown {
    return this.built.get('wx://form-field');
  }

  /** The same definition with behaviour names replaced; throws on a name WeChat does not have. */
  resolve<T extends Definition>(definition: T): T {
    if (!Array.isArray(definition.behaviors)) return definition;

    const behaviors = definition.behaviors.map((one) => {
      if (typeof one !== 'string') return one;
      const known = this.built.get(one);
      if (!known) throw new Error(`behavior '${one}' is not known`);

      return known;
    });

    return { ...definition, behaviors };
  }
}
