import { isOn, type Builtin } from './builtin';
import { wearHoverClass } from './hover';

/** The plain box. */
export const view: Builtin = { tag: 'view', attached: (use) => wearHoverClass(use) };

/** Text; the only thing that may be selected, and only when it says so. */
export const text: Builtin = {
  tag: 'text',
  properties: { selectable: false, userSelect: false, space: undefined, decode: false },
  show: {
    selectable: ({ element }, value) => element.toggleAttribute('data-selectable', isOn(value)),
    userSelect: ({ element }, value) => element.toggleAttribute('data-selectable', isOn(value)),
  },
};

/** TDesign puts overlays into it; here they are above the page already. */
export const rootPortal: Builtin = { tag: 'root-portal', properties: { enable: true } };

/** Named by TDesign's date picker, which scrolls by itself. */
export const pickerView: Builtin = {
  tag: 'picker-view',
  properties: { value: undefined, indicatorStyle: '' },
};
export const pickerViewColumn: Builtin = { tag: 'picker-view-column' };
