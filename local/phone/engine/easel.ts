import { glassEasel } from 'glass-easel-miniprogram-adapter';

/** The part of glass-easel's nodes that the host touches; the library's own generics help nobody here. */
export interface EaselNode {
  readonly data: Record<string, unknown>;
  readonly dataset: Record<string, unknown>;
  readonly childNodes?: readonly EaselNode[];
  readonly shadowRoot?: EaselShadow;
  readonly classList: { toggle(name: string, force?: boolean): void; contains(name: string): boolean } | null;
  setData(data: Record<string, unknown>): void;
  triggerEvent(name: string, detail?: unknown, options?: Record<string, unknown>): void;
  triggerLifetime(name: string, args: unknown[]): void;
  triggerPageLifetime(name: string, args: unknown[]): void;
  getBackendElement(): HTMLElement | null;
  getMethodCaller(): Record<string, (argument: unknown) => unknown>;
  addListener(name: string, listener: (event: EaselEvent) => void): void;
  hasBehavior(behavior: unknown): boolean;
}

export interface EaselShadow extends EaselNode {
  querySelector(selector: string): EaselNode | null;
  querySelectorAll(selector: string): EaselNode[];
}

export interface EaselEvent {
  readonly type: string;
  readonly detail: unknown;
  readonly target: EaselNode;
  readonly currentTarget: EaselNode;
  getOriginalEvent(): Event | undefined;
  getEventBubbleStatus(): unknown;
}

/** The page or component object that product code calls `this`. */
export type Caller = Record<string, unknown> & {
  readonly data: Record<string, unknown>;
  /** The glass-easel component behind it. */
  readonly _$: EaselNode;
};

interface EventConstructor {
  new (type: string, detail: unknown, options: Record<string, unknown>): EaselEvent;
  dispatchEvent(target: EaselNode, event: EaselEvent): void;
  triggerEvent(target: EaselNode, type: string, detail: unknown, options: Record<string, unknown>): void;
}

export const EaselEvents = glassEasel.Event as unknown as EventConstructor;

/** The glass-easel node that an element of the page belongs to; glass-easel marks them itself. */
export function nodeOf(element: EventTarget | Node | null | undefined): EaselNode | undefined {
  for (let at = element as (Node & { __wxElement?: EaselNode }) | null | undefined; at;) {
    if (at.__wxElement) return at.__wxElement;
    at = at.parentNode;
  }

  return undefined;
}
