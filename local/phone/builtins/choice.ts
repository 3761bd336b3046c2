import { isOn, setAttribute, useAt, type Builtin, type Use } from './builtin';

const groupOf = (use: Use): Use | undefined => useAt(use.element.closest(`wx-${use.builtin.tag}-group`));

function membersOf(group: Use, tag: 'radio' | 'checkbox'): Use[] {
  return [...group.element.querySelectorAll(`wx-${tag}`)].flatMap((one) => useAt(one) ?? []);
}

const chosen = (group: Use): unknown[] =>
  membersOf(group, 'checkbox')
    .filter(({ data }) => isOn(data.checked))
    .map(({ data }) => data.value);

function choice(tag: 'radio' | 'checkbox', choose: (use: Use) => void): Builtin {
  const activate = (use: Use): void => {
    if (!isOn(use.data.disabled)) choose(use);
  };

  return {
    tag,
    role: tag,
    focusable: true,
    properties: { value: '', checked: false, color: undefined },
    show: { checked: ({ element }, value) => setAttribute(element, 'aria-checked', isOn(value)) },
    activate,
    tap: activate,
  };
}

export const radio = choice('radio', (use) => {
  if (isOn(use.data.checked)) return;

  const group = groupOf(use);
  for (const other of group ? membersOf(group, 'radio') : []) other.set({ checked: false });
  use.set({ checked: true });
  group?.tell('change', { value: use.data.value });
});

export const checkbox = choice('checkbox', (use) => {
  use.set({ checked: !isOn(use.data.checked) });
  const group = groupOf(use);
  group?.tell('change', { value: chosen(group) });
});

export const radioGroup: Builtin = {
  tag: 'radio-group',
  role: 'radiogroup',
  formValue: (use) => membersOf(use, 'radio').find(({ data }) => isOn(data.checked))?.data.value ?? '',
  formReset: (use) => membersOf(use, 'radio').forEach((one) => one.set({ checked: false })),
};

export const checkboxGroup: Builtin = {
  tag: 'checkbox-group',
  role: 'group',
  formValue: chosen,
  formReset: (use) => membersOf(use, 'checkbox').forEach((one) => one.set({ checked: false })),
};
