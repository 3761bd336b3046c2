import { relativeUnits } from '../units';
import type { EaselEvent, EaselNode } from './easel';

/** What WXS event handlers get instead of a component: it may look and style, not change data. */
export interface WxsInstance {
  [method: string]: (...given: never[]) => unknown;
}

const states = new WeakMap<EaselNode, Record<string, unknown>>();

/** Wraps a node or a product component for WXS. */
export function wxsInstance(given: EaselNode | { _$: EaselNode }): WxsInstance {
  const node = '_$' in given ? given._$ : given;
  const element = (): HTMLElement | null => node.getBackendElement();
  const wrap = (one: EaselNode | null | undefined): WxsInstance | null => (one ? wxsInstance(one) : null);

  return {
    callMethod: (name: string, argument: unknown) => node.getMethodCaller()[name]?.(argument),
    selectComponent: (selector: string) => wrap(node.shadowRoot?.querySelector(selector)),
    selectAllComponents: (selector: string) => (node.shadowRoot?.querySelectorAll(selector) ?? []).map(wrap),
    getDataset: () => node.dataset,
    getState: () => stateOf(node),
    triggerEvent: (name: string, detail: unknown) => node.triggerEvent(name, detail),
    setStyle: (style: string | Record<string, unknown>) => setStyle(element(), style),
    addClass: (name: string) => node.classList?.toggle(name, true),
    removeClass: (name: string) => node.classList?.toggle(name, false),
    hasClass: (name: string) => node.classList?.contains(name) ?? false,
    getBoundingClientRect: () => element()?.getBoundingClientRect(),
    requestAnimationFrame: (callback: () => void) => requestAnimationFrame(callback),
    setTimeout: (callback: () => void, delay: number) => setTimeout(callback, delay),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
}

/** The event as WXS sees it: the same, with `instance`. */
export function wxsEvent(event: EaselEvent): EaselEvent & { instance: WxsInstance } {
  return Object.assign(Object.create(event) as EaselEvent, { instance: wxsInstance(event.currentTarget) });
}

function stateOf(node: EaselNode): Record<string, unknown> {
  const state = states.get(node) ?? {};
  states.set(node, state);

  return state;
}

function setStyle(element: HTMLElement | null, style: string | Record<string, unknown>): void {
  const pairs =
    typeof style === 'string'
      ? style.split(';').map((rule) => rule.split(':').map((part) => part.trim()))
      : Object.entries(style).map(([name, value]) => [name, String(value)]);

  for (const [name, value] of pairs) {
    if (!name || value === undefined) continue;
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    element?.style.setProperty(property, relativeUnits(value));
  }
}
