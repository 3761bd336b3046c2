import { isOn, setAttribute, textOf, type Builtin, type Use } from './builtin';

type Field = HTMLInputElement | HTMLTextAreaElement;

const properties = {
  value: '',
  type: 'text',
  password: false,
  placeholder: '',
  placeholderClass: '',
  placeholderStyle: '',
  maxlength: 140,
  focus: false,
  autoFocus: false,
  confirmType: 'done',
  confirmHold: false,
  cursor: undefined,
  cursorColor: undefined,
  cursorSpacing: 0,
  adjustPosition: true,
  alwaysEmbed: false,
  selectionStart: -1,
  selectionEnd: -1,
  holdKeyboard: false,
  autoHeight: false,
  fixed: false,
  disableDefaultPadding: false,
  showConfirmBar: true,
  adjustKeyboardTo: 'cursor',
  safePasswordCertPath: undefined,
  safePasswordLength: undefined,
  safePasswordTimeStamp: undefined,
  safePasswordNonce: undefined,
  safePasswordSalt: undefined,
  safePasswordCustomHash: undefined,
};

const keyboards: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal', tel: 'tel' };
/** What says something about the field itself goes to the real field inside. */
const forwarded = ['Label', 'Describedby', 'Invalid', 'Errormessage', 'Required', 'Labelledby'];
const fieldOf = (use: Use): Field | undefined => use.inner as Field | undefined;

function textField(tag: 'input' | 'textarea'): Builtin {
  const aria = forwarded.map((name) => [`aria${name}`, dress] as const);
  const simple = ['type', 'password', 'placeholder', 'maxlength', 'disabled', 'confirmType'];

  return {
    tag,
    properties,
    attached: (use) => attach(use, tag),
    show: {
      value: fill,
      focus: (use, value) => (isOn(value) ? focusSoon(use) : fieldOf(use)?.blur()),
      autoFocus: (use, value) => isOn(value) && focusSoon(use),
      autoHeight: (use) => grow(use),
      ...Object.fromEntries(simple.map((name) => [name, dress] as const)),
      ...Object.fromEntries(aria),
    },
    activate: (use) => fieldOf(use)?.focus(),
    formValue: (use) => use.data.value ?? '',
    formReset: (use) => use.set({ value: '' }),
  };
}

export const input = textField('input');
export const textarea = textField('textarea');

function attach(use: Use, tag: 'input' | 'textarea'): void {
  const field = document.createElement(tag);
  use.inner = field;
  use.element.prepend(field);
  dress(use);
  fill(use, use.data.value);

  field.addEventListener('input', () => {
    use.set({ value: field.value });
    grow(use);
    use.tell('input', { value: field.value, cursor: field.selectionStart, keyCode: 0 });
  });
  field.addEventListener('focus', () => use.tell('focus', { value: field.value, height: 0 }));
  field.addEventListener('blur', () =>
    use.tell('blur', { value: field.value, cursor: field.selectionStart }),
  );
  field.addEventListener('change', () => use.tell('change', { value: field.value }));
  (field as HTMLElement).addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || tag !== 'input' || event.isComposing) return;
    use.tell('confirm', { value: field.value });
    if (!isOn(use.data.confirmHold)) field.blur();
  });
}

/** Writes the page's value into the field, without moving the cursor when it is there already. */
function fill(use: Use, value: unknown): void {
  const field = fieldOf(use);
  if (field && field.value !== textOf(value)) field.value = textOf(value);
  grow(use);
}

/** Puts everything but the value onto the real field. */
function dress(use: Use): void {
  const field = fieldOf(use);
  if (!field) return;

  const { data, element } = use;
  if (field instanceof HTMLInputElement) {
    field.type = isOn(data.password) ? 'password' : 'text';
    field.inputMode = keyboards[textOf(data.type)] ?? 'text';
  }
  field.enterKeyHint = textOf(data.confirmType) || 'done';
  field.placeholder = textOf(data.placeholder);
  field.disabled = isOn(data.disabled);
  const most = Number(data.maxlength);
  setAttribute(field, 'maxlength', most >= 0 ? most : undefined);
  for (const name of forwarded) {
    setAttribute(field, `aria-${name.toLowerCase()}`, data[`aria${name}`]);
    element.removeAttribute(`aria-${name.toLowerCase()}`);
  }
}

/** A textarea with auto-height is as high as its text. */
function grow(use: Use): void {
  const field = fieldOf(use);
  if (!(field instanceof HTMLTextAreaElement) || !isOn(use.data.autoHeight)) return;

  requestAnimationFrame(() => {
    field.style.height = 'auto';
    const height = `${field.scrollHeight}px`;
    field.style.height = height;
    if (use.element.style.height === height) return;
    use.element.style.height = height;
    use.tell('linechange', { height: field.scrollHeight });
  });
}

const focusSoon = (use: Use): void => void requestAnimationFrame(() => fieldOf(use)?.focus());
