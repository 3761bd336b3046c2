import { element } from '../dom/element';
import { overlay } from '../dom/overlay';

interface DateQuestion {
  readonly title: string;
  readonly value: string;
  readonly start: string;
  readonly end: string;
  readonly byMonth: boolean;
}

/** Asks for a date (`2026-05-06`, or `2026-05` by month); undefined when cancelled. */
export function askDate({ title, value, start, end, byMonth }: DateQuestion): Promise<string | undefined> {
  const field = element('input', {
    type: byMonth ? 'month' : 'date',
    'aria-label': title,
    min: start,
    max: end,
  });
  field.value = value;

  return ask(title, field, () => field.value || undefined);
}

interface SelectorQuestion {
  readonly title: string;
  readonly choices: readonly string[];
  readonly value: number;
}

/** Asks for one of several; gives its index, undefined when cancelled. */
export function askSelector({ title, choices, value }: SelectorQuestion): Promise<number | undefined> {
  const list = element('select', { 'aria-label': title, size: '6' });
  list.append(...choices.map((choice, index) => new Option(choice, String(index), false, index === value)));

  return ask(title, list, () => Math.max(list.selectedIndex, 0));
}

function ask<T>(title: string, field: HTMLElement, answer: () => T): Promise<T | undefined> {
  return new Promise((done) => {
    const end = (value: T | undefined): void => {
      layer.close();
      done(value);
    };
    const box = element(
      'div',
      { class: 'sheet', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      element(
        'header',
        {},
        element('button', { onclick: () => end(undefined) }, '取消'),
        element('button', { class: 'sheet__confirm', onclick: () => end(answer()) }, '确定'),
      ),
      field,
    );
    const layer = overlay(box, { at: 'bottom', dismiss: () => end(undefined) });
    field.focus();
  });
}
