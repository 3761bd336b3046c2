/** What a person can see: the top page and whatever lies over it. */
export function visible(): Element[] {
  return [...document.querySelectorAll('.page:not([hidden]), #overlays > *')];
}

/** The same, and the bars around it. */
const reachable = (): Element[] => [...visible(), ...document.querySelectorAll('#nav-bar, #tab-bar')];

/** Elements of the visible page that a CSS selector, an accessible name or an exact text means. */
export function find(target: string): HTMLElement {
  const found = /^[#.[]/.test(target) ? bySelector(target) : (byLabel(target) ?? byText(target));
  if (!found) throw new Error(`「${target}」不在这一页上：\n${textNow()}`);

  return found;
}

/** The text that is on the screen, without hidden parts. */
export function textNow(): string {
  return visible()
    .map(shownText)
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function shownText(element: Element): string {
  if (element.matches('[hidden], [data-hidden], style')) return '';
  const parts = [...element.childNodes].map((child) =>
    child instanceof Element ? shownText(child) : (child.textContent ?? ''),
  );

  return /^(WX-VIEW|WX-BUTTON|BUTTON|P|H2|LI)$/.test(element.tagName)
    ? `\n${parts.join('')}\n`
    : parts.join('');
}

const bySelector = (selector: string): HTMLElement | undefined =>
  reachable().flatMap((part) => [...part.querySelectorAll<HTMLElement>(selector)])[0];

function byLabel(name: string): HTMLElement | undefined {
  const quoted = JSON.stringify(name);

  return bySelector(`[aria-label=${quoted}], [placeholder=${quoted}]`);
}

function byText(text: string): HTMLElement | undefined {
  const all = reachable().flatMap((part) => [...part.querySelectorAll<HTMLElement>('*')]);
  const same = all.filter((element) => shownText(element).trim() === text);

  return same[same.length - 1];
}

/** Presses and lets go, as mouse and finger both do. */
export function press(element: HTMLElement): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  }
}

/** Writes into a field, replacing what was there, and leaves it. */
export function write(element: HTMLElement, text: string): void {
  const field = element.matches('input, textarea, select')
    ? (element as HTMLInputElement)
    : element.querySelector<HTMLInputElement>('input, textarea');
  if (!field) throw new Error('这里不能输入');

  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.blur();
}
