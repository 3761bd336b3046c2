import { isOn, textOf, type Use } from './builtin';

const usualStay = 70;

/** While it is pressed, the element wears `hover-class`, as on the phone. */
export function wearHoverClass(use: Use, usual = ''): void {
  const { element } = use;
  let worn: string[] = [];
  const toggle = (name: string, on: boolean): void => {
    if (use.node.classList) use.node.classList.toggle(name, on);
    else element.classList.toggle(name, on);
  };
  const takeOff = (): void => {
    const names = worn;
    worn = [];
    setTimeout(
      () => names.forEach((name) => toggle(name, false)),
      Number(use.data.hoverStayTime) || usualStay,
    );
  };

  element.addEventListener('pointerdown', () => {
    const wanted = textOf(use.data.hoverClass) || usual;
    if (wanted === 'none' || isOn(use.data.disabled)) return;
    worn = wanted.split(/\s+/).filter(Boolean);
    worn.forEach((name) => toggle(name, true));
  });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave']) element.addEventListener(type, takeOff);
}
