import type { PageField } from '../../contract/outreach/code-page';
import { OfficeRefused } from '../office';
import { button, field, line } from '../reply/elements';

/** A form of the fields of a page, in their order. */
export function formOf(fields: readonly PageField[], press: string): HTMLFormElement {
  const form = document.createElement('form');
  form.append(...fields.map(partOf), line('', 'alert'), button(press));

  return form;
}

function partOf(asked: PageField, at: number): HTMLElement {
  const { key, label, kind, must } = asked;
  const name = must
    ? label
    : kind === 'one' || kind === 'several'
      ? `${at + 1}. ${label}`
      : `${label}（可以不写）`;
  if (kind === 'one' || kind === 'several') return choicesOf(asked, name);

  return field(key, name, kind === 'long' ? { lines: 4 } : {});
}

function choicesOf({ key, choices, kind }: PageField, name: string): HTMLElement {
  const set = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = kind === 'several' ? `${name}（多选）` : name;
  set.dataset['key'] = key;
  set.append(
    legend,
    ...choices.map((choice, place) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      const type = kind === 'several' ? 'checkbox' : 'radio';
      Object.assign(input, { type, name: key, value: String(place) });
      label.append(input, choice);

      return label;
    }),
  );

  return set;
}

/** What was given, by field: the words, or of choices the one that was ticked; for a test the places that were. */
export function answersIn(
  form: HTMLFormElement,
  fields: readonly PageField[],
  byPlace = false,
): Record<string, string> {
  const said = new FormData(form);

  return Object.fromEntries(
    fields.flatMap(({ key, kind, choices }) => {
      const given = said.getAll(key).filter((one) => typeof one === 'string');
      const isChoice = kind === 'one' || kind === 'several';
      const text = isChoice && !byPlace ? (choices[Number(given[0] ?? -1)] ?? '') : given.join(',');

      return text.trim() === '' ? [] : [[key, text] as const];
    }),
  );
}

/** What is wrong, read out and seen: above the button that was just pressed. */
export function say(form: HTMLElement, text: string): void {
  const note = form.querySelector<HTMLElement>('[role=alert]');
  if (note) note.textContent = text;
}

/** Goes to the first thing that is still open. */
export function stopAt(form: HTMLElement, thrown: unknown): void {
  if (!(thrown instanceof OfficeRefused)) return;
  const [first] = thrown.refusal.fields ?? [];
  const key = first?.path.split('.').at(-1);
  if (key) form.querySelector<HTMLElement>(`[data-key="${key}"] input, [name="${key}"]`)?.focus();
}
