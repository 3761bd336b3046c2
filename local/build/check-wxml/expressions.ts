/** What a template asks for, found in the typed form that glass-easel's compiler makes of it. */
export interface Wishes {
  /** Names in `{{ }}`, outside of <template>. */
  readonly names: Set<string>;
  /** Properties set on tags. */
  readonly properties: { readonly tag: string; readonly name: string }[];
}

interface Scope {
  readonly tag: string;
  /** Inside <template name>: its names come from whoever uses it. */
  readonly template: boolean;
}

const token =
  /"(?:[^"\\]|\\.)*"|[{}]|const _tag_=tags\['([^']+)'\]|const data:any=0|_tag_\.([A-Za-z_$][\w$]*)|(?<![\w$.])data\??\.([A-Za-z_$][\w$]*)/g;

/** Walks through the compiled form, keeping track of blocks. */
export function wishesIn(code: string): Wishes {
  const wishes: Wishes = { names: new Set(), properties: [] };
  const scopes: Scope[] = [{ tag: '', template: false }];
  const top = (): Scope => scopes[scopes.length - 1] ?? { tag: '', template: false };

  for (const [text, opened, property, name] of code.matchAll(token)) {
    if (text === '{') scopes.push(top());
    else if (text === '}') scopes.pop();
    else if (opened !== undefined) scopes.splice(-1, 1, { ...top(), tag: opened });
    else if (text.startsWith('const data')) scopes.splice(-1, 1, { ...top(), template: true });
    else if (property !== undefined) wishes.properties.push({ tag: top().tag, name: property });
    else if (name !== undefined && !top().template) wishes.names.add(name);
  }

  return wishes;
}
