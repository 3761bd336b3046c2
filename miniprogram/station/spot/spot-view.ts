import type { SpotField, SpotForm } from '../../lib/domain';
import type { ChoiceView } from '../../lib/choice-view';

/** What was typed so far, by field. */
export type Typed = Readonly<Record<string, string>>;

/** A field as the screen shows it. */
export interface FieldView {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'long_text' | 'date' | 'number' | 'cards';
  readonly most: number;
  readonly value: string;
  readonly example: string;
  readonly choices: readonly ChoiceView[];
}

const boxes = { line: 'text', long: 'long_text', day: 'date', number: 'number' } as const;

function card(value: string, chosen: boolean, label = value): ChoiceView {
  return { value, label, hint: '', legal: '', chosen };
}

function fieldView({ key, label, kind, choices, must, hint }: SpotField, typed: Typed): FieldView {
  const plain = { key, label: must ? label : `${label}（可以不填）`, example: hint, choices: [] };
  const value = typed[key] ?? '';
  if (kind === 'one')
    return {
      ...plain,
      kind: 'cards',
      most: 0,
      value,
      choices: choices.map((one) => card(one, one === value)),
    };
  if (kind === 'tick') return { ...plain, kind: 'cards', most: 0, value };

  return { ...plain, kind: boxes[kind], most: kind === 'long' ? 500 : 60, value };
}

/** What stands in a form before anybody typed. */
export function typedAtFirst({ fields }: Pick<SpotForm, 'fields'>): Typed {
  return Object.fromEntries(
    fields.map(({ key, kind, before }) => [key, kind === 'tick' ? '否' : before] as const),
  );
}

/** The fields of a form, without those that are only ticked. */
export function fieldViews({ fields }: Pick<SpotForm, 'fields'>, typed: Typed): readonly FieldView[] {
  return fields.filter(({ kind }) => kind !== 'tick').map((field) => fieldView(field, typed));
}

/** What is only ticked, as one list of cards. */
export function tickCards({ fields }: Pick<SpotForm, 'fields'>, typed: Typed): readonly ChoiceView[] {
  return fields
    .filter(({ kind }) => kind === 'tick')
    .map(({ key, label }) => card(key, typed[key] === '是', label));
}
