import type { EaselEvent, EaselNode } from '../engine/easel';
import type { BuiltinTag } from '../engine/builtin-tags';

/** One use of a built-in component on a page. */
export interface Use {
  readonly node: EaselNode;
  readonly element: HTMLElement;
  readonly builtin: Builtin;
  /** Current values of the properties. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Changes properties and shows them. */
  readonly set: (data: Record<string, unknown>) => void;
  /** Sends an event to the page, as `bind:name`. */
  readonly tell: (name: string, detail?: unknown) => void;
  /** The real form field or picture inside. */
  inner?: HTMLElement;
}

/** How a built-in component behaves; one per tag. */
export interface Builtin {
  readonly tag: BuiltinTag;
  readonly role?: string;
  /** Own properties with their defaults; the common ones come by themselves. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Puts a property's value into the document: when attached and whenever it changes. */
  readonly show?: Readonly<Record<string, (use: Use, value: unknown) => void>>;
  readonly attached?: (use: Use) => void;
  readonly detached?: (use: Use) => void;
  /** A tap, Enter or Space on it. */
  readonly tap?: (use: Use, event: EaselEvent) => void | Promise<void>;
  /** What a tap on its label does. */
  readonly activate?: (use: Use) => void;
  /** Its value in a form. */
  readonly formValue?: (use: Use) => unknown;
  readonly formReset?: (use: Use) => void;
  /** It shows the focus and takes the keyboard. */
  readonly focusable?: boolean;
}

const uses = new WeakMap<object, Use>();

/** Remembers the use behind a node. */
export function rememberUse(node: EaselNode, use: Use): void {
  uses.set(node, use);
}

export function useOf(node: EaselNode | null | undefined): Use | undefined {
  return node ? uses.get(node) : undefined;
}

/** The use behind an element of the document; glass-easel marks elements with their nodes. */
export function useAt(element: Element | null | undefined): Use | undefined {
  const marked = element as unknown as { readonly __wxElement?: EaselNode } | null | undefined;

  return useOf(marked?.__wxElement);
}

/** WeChat's idea of true in an attribute: present, `true`, or a number other than 0. */
export function isOn(value: unknown): boolean {
  return value === true || value === '' || value === 'true' || (typeof value === 'number' && value !== 0);
}

/** Sets an attribute, or takes it away when there is nothing to say. */
export function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === undefined || value === null || value === '') element.removeAttribute(name);
  else element.setAttribute(name, typeof value === 'boolean' ? String(value) : textOf(value));
}

/** `value` as text; empty for nothing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
