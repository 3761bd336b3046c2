import { isOn, textOf, type Builtin } from './builtin';
import { askDate, askSelector } from './picker-sheet';

/** Choosing from a list or choosing a date; the sheet is ours, the phone has its wheels. */
export const picker: Builtin = {
  tag: 'picker',
  role: 'button',
  focusable: true,
  properties: {
    mode: 'selector',
    range: [],
    rangeKey: '',
    value: 0,
    start: '',
    end: '',
    fields: 'day',
    headerText: '',
  },
  async tap(use) {
    const { data } = use;
    if (isOn(data.disabled)) return;

    const title = textOf(data.headerText) || '请选择';
    const value =
      data.mode === 'date'
        ? await askDate({
            title,
            value: textOf(data.value),
            start: textOf(data.start),
            end: textOf(data.end),
            byMonth: data.fields === 'month',
          })
        : await askSelector({
            title,
            choices: labels(data.range, textOf(data.rangeKey)),
            value: Number(data.value),
          });
    if (value === undefined) return use.tell('cancel');

    use.set({ value });
    use.tell('change', { value });
  },
  formValue: ({ data }) => data.value,
};

function labels(range: unknown, key: string): string[] {
  if (!Array.isArray(range)) return [];

  return range.map((one: unknown) => textOf(key ? (one as Record<string, unknown>)[key] : one));
}
