import type { AppBundle } from '../bundle';
import { eventChannels, type EventChannel } from '../engine/channel';
import type { Caller } from '../engine/easel';
import type { PageRoot } from '../engine/space';
import { readAddress, type Address } from './address';
import { Page } from './page';

/** As many pages as WeChat keeps open. */
const depthLimit = 10;

export interface StackOptions {
  readonly bundle: AppBundle;
  readonly parent: () => Element;
  /** Registers and makes the root of a page. */
  readonly createRoot: (address: Address) => PageRoot;
  /** Called after every change, to redraw the frame and write the address. */
  readonly changed: (how: 'push' | 'replace' | 'back') => void;
}

/** The open pages, by WeChat's rules for stacks and tabs. */
export class PageStack {
  private pages: Page[] = [];
  private readonly tabs = new Map<string, Page>();

  constructor(private readonly options: StackOptions) {}

  get top(): Page | undefined {
    return this.pages[this.pages.length - 1];
  }

  get depth(): number {
    return this.pages.length;
  }

  readonly callers = (): Caller[] => this.pages.map(({ caller }) => caller);

  isTab(path: string): boolean {
    return this.options.bundle.app.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false;
  }

  exists(path: string): boolean {
    return this.options.bundle.components[path]?.page ?? false;
  }

  /** The channel that a page shares with its opener. */
  channelOf(caller: Caller): EventChannel {
    const page = this.pages.find((one) => one.caller === caller);

    return page?.channel ?? eventChannels().opened;
  }

  navigateTo(url: string, events: Record<string, (value: unknown) => void> = {}): EventChannel {
    const address = this.check(url, false);
    if (this.depth >= depthLimit) throw new Error('webview count limit exceed');

    const { opener, opened } = eventChannels();
    for (const [name, listener] of Object.entries(events)) opener.on(name, listener);
    const page = this.create(address);
    page.channel = opened;
    this.top?.hide();
    this.open(page, 'push');

    return opener;
  }

  redirectTo(url: string): void {
    const address = this.check(url, false);
    const old = this.pages.pop();
    old?.hide();
    if (old) this.drop(old);
    this.open(this.create(address), 'replace');
  }

  reLaunch(url: string): void {
    const address = this.check(url);
    for (const page of new Set([...this.pages, ...this.tabs.values()])) page.unload();
    this.pages = [];
    this.tabs.clear();
    const page = this.create(address);
    if (this.isTab(address.path)) this.tabs.set(address.path, page);
    this.open(page, 'replace');
  }

  switchTab(url: string): void {
    const address = this.check(url, true);
    if (this.top?.path === address.path) return;

    this.top?.hide();
    for (const page of this.pages) if (!this.isTab(page.path)) page.unload();
    this.pages = [];
    const kept = this.tabs.get(address.path);
    if (kept) {
      this.pages.push(kept);
      this.shown('replace');

      return;
    }
    const page = this.create(address);
    this.tabs.set(address.path, page);
    this.open(page, 'replace');
  }

  /** Closes pages until so many are left; the browser's history has gone back already. */
  backTo(depth: number): void {
    if (depth >= this.depth) return;

    this.top?.hide();
    for (const page of this.pages.splice(Math.max(depth, 1))) page.unload();
    this.shown('back');
  }

  private open(page: Page, how: 'push' | 'replace'): void {
    this.pages.push(page);
    page.load();
    this.shown(how);
  }

  private shown(how: 'push' | 'replace' | 'back'): void {
    // The address first: onShow may already lead to another page.
    this.options.changed(how);
    this.top?.show();
  }

  private drop(page: Page): void {
    this.tabs.delete(page.path);
    page.unload();
  }

  private create(address: Address): Page {
    const root = this.options.createRoot(address);

    return new Page(address, root, this.options.bundle, this.options.parent());
  }

  private check(url: string, tab?: boolean): Address {
    const address = readAddress(url, this.top?.path);
    if (!this.exists(address.path)) throw new Error(`page "${address.path}" is not found`);
    if (tab === undefined || this.isTab(address.path) === tab) return address;

    throw new Error(tab ? 'can not switch to no-tabBar page' : 'can not navigateTo a tabbar page');
  }
}
