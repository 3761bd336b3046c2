import type { Caller } from './easel';

/**
 * glass-easel never fires `ready` by itself, WeChat does: after the first frame, children before parents.
 * Without it TDesign's notice bar stays without its icon.
 */
export class ReadyQueue {
  private waiting: Caller[] = [];

  /** To be called when a component was attached. */
  add(component: Caller): void {
    this.waiting.push(component);
    if (this.waiting.length === 1) requestAnimationFrame(() => this.flush());
  }

  private flush(): void {
    const ready = this.waiting.reverse();
    this.waiting = [];
    for (const component of ready) component._$.triggerLifetime('ready', []);
  }
}
