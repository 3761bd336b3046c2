/** What a person types or ticks in a form, by field. */
export type Values = Readonly<Record<string, string | boolean>>;

/** One field of a form. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  /** `long` several lines · `line` one line · `choice` one of few · `pick` one of many · `day` a date · `moment` date and time · `yes` a tick */
  readonly kind: 'long' | 'line' | 'choice' | 'pick' | 'day' | 'moment' | 'yes';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
  /** A hint that follows what is filled in. */
  readonly hintFor?: (values: Values) => string;
  readonly optional?: boolean;
  /** Signs of a text at most. */
  readonly longest?: number;
  /** Text to put in when this option is chosen: option value → field → text. */
  readonly fills?: Readonly<Record<string, Values>>;
  /** What looks wrong while it is typed; the form can be sent all the same. */
  readonly notice?: (values: Values) => string | null;
  /** The centre's own reasons are offered for it. */
  readonly ownReasons?: true;
}

/** The texts that we have ready for a field: what it starts with, and what goes along with a choice. */
export function readyTexts(fields: readonly FormField[], draft: Values, key: string): readonly string[] {
  const along = fields.flatMap(({ fills = {} }) => Object.values(fills).map((texts) => texts[key]));
  return [...new Set([draft[key], ...along])].filter((text): text is string => typeof text === 'string');
}

/** The values once a field is filled in. A text that goes along never takes the place of what somebody typed. */
export function withValue(
  fields: readonly FormField[],
  draft: Values,
  values: Values,
  { key, fills }: FormField,
  value: string | boolean,
): Values {
  const along = Object.entries(fills?.[String(value)] ?? {}).filter(([other]) => {
    const typed = textOf(values, other);
    return typed === '' || readyTexts(fields, draft, other).some((text) => text.trim() === typed);
  });
  return { ...values, ...Object.fromEntries(along), [key]: value };
}

/** A text field's value, trimmed. */
export function textOf(values: Values, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether a text is longer than its field takes; the field itself says by how much. */
export function isTooLong({ kind, key, longest }: FormField, values: Values): boolean {
  const typed = kind === 'long' || kind === 'line';

  return typed && longest !== undefined && textOf(values, key).length > longest;
}

/** The labels of those fields that still need something. */
export function stillMissing(fields: readonly FormField[], values: Values): readonly string[] {
  return fields
    .filter((field) => !field.optional && field.kind !== 'yes' && textOf(values, field.key) === '')
    .map((field) => field.label);
}
