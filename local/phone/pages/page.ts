import type { AppBundle, PageSettings } from '../bundle';
import type { EventChannel } from '../engine/channel';
import type { Caller } from '../engine/easel';
import type { PageRoot } from '../engine/space';
import { report } from '../report';
import type { Address } from './address';

const bottomDistance = 50;

/** One open page: its address, its place in the document and the object that product code wrote. */
export class Page {
  readonly box = document.createElement('div');
  readonly scroller = document.createElement('div');
  readonly caller: Caller;
  readonly settings: PageSettings;
  channel: EventChannel | undefined;
  private readonly placeholder = document.createElement('span');
  private ready = false;

  constructor(
    readonly address: Address,
    private readonly root: PageRoot,
    bundle: AppBundle,
    parent: Element,
  ) {
    const { path, query } = address;
    this.settings = { ...bundle.app.window, ...bundle.components[path]?.json };
    this.caller = root.get();
    Object.assign(this.caller, { route: path, __route__: path, options: query });
    root.getComponent().getBackendElement()?.setAttribute('data-page', path);

    this.box.className = 'page';
    this.box.hidden = true;
    this.scroller.className = 'page__scroller';
    this.scroller.tabIndex = -1;
    this.scroller.setAttribute('role', 'main');
    this.scroller.append(this.placeholder);
    this.scroller.addEventListener('scroll', this.scrolled());
    this.box.append(this.scroller);
    parent.append(this.box);
  }

  get path(): string {
    return this.address.path;
  }

  /** Puts the page into the document and runs onLoad. */
  load(): void {
    this.box.hidden = false;
    this.root.attach(this.scroller, this.placeholder);
    this.call('onLoad', this.address.query);
  }

  show(): void {
    this.box.hidden = false;
    this.call('onShow');
    this.root.getComponent().triggerPageLifetime('show', []);
    if (this.ready) return;

    this.ready = true;
    requestAnimationFrame(() => this.call('onReady'));
  }

  hide(): void {
    this.box.hidden = true;
    this.call('onHide');
    this.root.getComponent().triggerPageLifetime('hide', []);
  }

  unload(): void {
    this.call('onUnload');
    this.root.release();
    this.box.remove();
  }

  /** Calls a method of the page when it has it; what it throws is reported, as WeChat does. */
  call(name: string, ...given: unknown[]): unknown {
    const method = this.caller[name];
    if (typeof method !== 'function') return undefined;

    try {
      return method.apply(this.caller, given) as unknown;
    } catch (error) {
      report(error);

      return undefined;
    }
  }

  private scrolled(): () => void {
    let atBottom = false;

    return () => {
      const { scrollTop, clientHeight, scrollHeight } = this.scroller;
      this.call('onPageScroll', { scrollTop });
      const bottom = scrollTop + clientHeight >= scrollHeight - bottomDistance;
      if (bottom && !atBottom) this.call('onReachBottom');
      atBottom = bottom;
    };
  }
}
