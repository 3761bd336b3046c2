import type { PageStack } from './stack';

/** Keeps the browser's address and its Back button in step with the open pages. */
export class PageHistory {
  constructor(private readonly stack: PageStack) {
    window.addEventListener('popstate', (event) => this.moved(event.state as { depth?: number } | null));
  }

  /** Writes the top page into the address bar. */
  write(how: 'push' | 'replace'): void {
    const url = `#${this.stack.top?.address.url ?? ''}`;
    const state = { depth: this.stack.depth };
    if (how === 'push') history.pushState(state, '', url);
    else history.replaceState(state, '', url);
  }

  /** Goes back so many pages; resolves when the page below is shown. */
  back(delta: number): Promise<void> {
    const steps = Math.min(delta, this.stack.depth - 1);
    if (steps < 1) return Promise.resolve();

    return new Promise((done) => {
      window.addEventListener('popstate', () => done(), { once: true });
      history.go(-steps);
    });
  }

  private moved(state: { depth?: number } | null): void {
    const { top, depth } = this.stack;
    if (!top) return;
    if (state?.depth !== undefined && state.depth < depth) return this.stack.backTo(state.depth);

    const wanted = location.hash.slice(1);
    if (wanted && wanted !== top.address.url) this.stack.reLaunch(wanted);
  }
}
