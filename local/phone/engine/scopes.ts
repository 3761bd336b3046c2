import type { AppBundle } from '../bundle';

/** Which CSS a component gets: class names carry its own scope unless its styles are shared. */
export class Scopes {
  private readonly scopes = new Map<string, string>();

  constructor(private readonly bundle: AppBundle) {
    const own = Object.entries(bundle.components).filter(([, { page }]) => !page);
    own.forEach(([path], index) => {
      this.scopes.set(path, `${path.split('/').pop() ?? ''}-${index.toString(36)}`);
    });
  }

  /** The scope's name; undefined for pages and the app. */
  of(path: string): string | undefined {
    return this.scopes.get(path);
  }

  /** The sheet with its scope filled in. */
  css(path: string): string {
    const scope = this.of(path) ?? '';
    const isolation = this.bundle.components[path]?.json.styleIsolation ?? '';
    const shared = scope === '' || /^(page-)?shared$/.test(isolation);

    return (this.bundle.styles[path] ?? '')
      .replaceAll('_S_', shared ? '' : `${scope}--`)
      .replaceAll('_H_', scope);
  }
}
