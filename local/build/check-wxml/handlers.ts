const attribute =
  /\s(?:capture-bind|capture-catch|mut-bind|bind|catch):?([a-zA-Z][\w-]*)\s*=\s*(?:"([^"{}]+)"|'([^'{}]+)')/g;

/** Methods that a template's event attributes name, with their line; computed ones are left out. */
export function handlersIn(wxml: string): { name: string; line: number }[] {
  const text = wxml.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

  return [...text.matchAll(attribute)].map((match) => ({
    name: (match[2] ?? match[3] ?? '').trim(),
    line: text.slice(0, match.index).split('\n').length,
  }));
}
