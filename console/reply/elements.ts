/** Something that can be put on the page. */
export type Made = HTMLElement;

interface FieldLook {
  readonly lines?: number;
  readonly autocomplete?: 'off';
  readonly spellcheck?: boolean;
}

/** A heading that takes the focus, so that a page that changed is read out. */
export function heading(text: string): Made {
  const made = document.createElement('h1');
  made.textContent = text;
  made.tabIndex = -1;

  return made;
}

/** A sentence; with `alert` it is read out as soon as it changes. */
export function line(text: string, role?: 'alert'): Made {
  const made = document.createElement('p');
  made.textContent = text;
  if (role) made.setAttribute('role', role);

  return made;
}

/** The button of a form. */
export function button(text: string): Made {
  const made = document.createElement('button');
  made.type = 'submit';
  made.textContent = text;

  return made;
}

/** A field under its name, one line or several. It cuts nothing: what is too long is said by the office. */
export function field(name: string, label: string, { lines = 1, ...look }: FieldLook = {}): Made {
  const made = document.createElement('label');
  const words = document.createElement('span');
  const input = document.createElement(lines > 1 ? 'textarea' : 'input');
  words.textContent = label;
  Object.assign(input, { name, ...(lines > 1 && { rows: lines }), ...look });
  made.append(words, input);

  return made;
}
