import type { GenericSchema, InferInput } from 'valibot';
import type { ActionContract } from '../../contract/envelope';
import type { Decided, Dossier } from '../../contract/staff/dossier';
import type { previewPaper } from '../../contract/staff/papers';
import type { ActionName } from '../../domain/procedure/actions';
import { ask } from '../office';

/** What a person types or ticks in a decision, by field. */
export type Values = Readonly<Record<string, string | boolean>>;

/** One field of a decision's form. */
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
  /** Text to put in when this option is chosen: option value → field → text. */
  readonly fills?: Readonly<Record<string, Values>>;
  /** What looks wrong while it is typed; the form can be sent all the same. */
  readonly notice?: (values: Values) => string | null;
  /** The centre's own reasons are offered for it. */
  readonly ownReasons?: true;
}

/** The version that the person had before their eyes. */
export interface Seen {
  readonly caseId: string;
  readonly version: number;
}

/** A paper of the case with what the form says so far. */
export type PaperDraft = Pick<InferInput<typeof previewPaper.input>, 'code' | 'content'>;

/** A step of the procedure as the desk offers it: what to fill in and how it is sent. */
export interface Decision {
  readonly action: ActionName;
  /** What will happen, in one sentence. */
  readonly explains: (dossier: Dossier) => string;
  readonly fields: (dossier: Dossier) => readonly FormField[];
  readonly draft: (dossier: Dossier) => Values;
  /** The paper that the step will issue, as filled in so far: it can be looked at before the click. */
  readonly paper?: (dossier: Dossier, values: Values) => PaperDraft;
  /** What is said when it is done. */
  readonly done: string;
  readonly send: (seen: Seen, values: Values) => Promise<Decided>;
}

type Parts = Pick<Decision, 'action' | 'explains' | 'done'> &
  Partial<Pick<Decision, 'fields' | 'draft' | 'paper'>>;

/**
 * Declares a decision whose form is plain fields.
 * @param contract the action the office knows
 * @param input the rest of the input from what was filled in
 */
export function decision<Schema extends GenericSchema>(
  contract: ActionContract<Schema, Decided>,
  parts: Parts,
  input: (values: Values) => Omit<InferInput<Schema> & object, keyof Seen>,
): Decision {
  return {
    fields: () => [],
    draft: () => ({}),
    ...parts,
    send: (seen, values) => ask(contract, { ...input(values), ...seen } as InferInput<Schema>),
  };
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

/** The labels of those fields that still need something. */
export function stillMissing(fields: readonly FormField[], values: Values): readonly string[] {
  return fields
    .filter((field) => !field.optional && field.kind !== 'yes' && textOf(values, field.key) === '')
    .map((field) => field.label);
}
