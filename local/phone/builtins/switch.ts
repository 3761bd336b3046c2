import { isOn, setAttribute, type Builtin, type Use } from './builtin';

function toggle(use: Use): void {
  if (isOn(use.data.disabled)) return;

  use.set({ checked: !isOn(use.data.checked) });
  use.tell('change', { value: isOn(use.data.checked) });
}

export const switchBox: Builtin = {
  tag: 'switch',
  role: 'switch',
  focusable: true,
  properties: { checked: false, type: 'switch', color: undefined },
  show: { checked: ({ element }, value) => setAttribute(element, 'aria-checked', isOn(value)) },
  activate: toggle,
  tap: toggle,
  formValue: ({ data }) => isOn(data.checked),
  formReset: (use) => use.set({ checked: false }),
};
