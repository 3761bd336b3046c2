import type { GenericSchema, InferOutput } from 'valibot';
import type { ActionContract, Answer, Refusal } from '../../../contract/envelope';
import { isOfOtherBuild } from '../../../contract/made';
import type { Instant } from '../../../domain/time/times';
import { DomainError, errorSentence, isDomainError } from '../../../domain/refusals/errors';
import type { EarlyRead } from './early-read';
import { log, traceOf } from './log';
import type { Office } from '../office';
import { validated } from './validate';

/** One call of one person. */
export interface Call<Person> {
  readonly office: Office;
  readonly person: Person;
  readonly now: Instant;
  readonly address: string;
  readonly requestId: string;
  /** What is asked, by the word of the contract. */
  readonly asked: string;
  /** The case that the input names, where its reading has begun already. */
  readonly early?: EarlyRead;
}

/** One line of a function's table: what may be asked and who answers. */
export interface Action<Person> {
  readonly name: string;
  /** What every input passes before anything is done. */
  readonly input: GenericSchema;
  run(input: unknown, call: Call<Person>): Promise<unknown>;
}

/** Ties a contract to its command: input is validated before, the answer's type is held to the contract. */
export function action<Person, Schema extends GenericSchema, Data>(
  { action: name, input: schema }: ActionContract<Schema, Data>,
  run: (input: InferOutput<Schema>, call: Call<Person>) => Promise<Data>,
): Action<Person> {
  return { name, input: schema, run: async (input, call) => run(validated(schema, input), call) };
}

export type ActionTable<Person> = ReadonlyMap<string, Action<Person>>;

/** What a function may be asked, readable beside its entry: tests go through all of it. */
export interface Listed {
  readonly actions: readonly Pick<Action<never>, 'name' | 'input'>[];
}

/** The table of a function. @throws Error when two actions have one name */
export function table<Person>(actions: readonly Action<Person>[]): ActionTable<Person> {
  const byName = new Map(actions.map((one) => [one.name, one]));
  if (byName.size !== actions.length) throw new Error('two actions have the same name');

  return byName;
}

/** Largest input, as JSON text: what production lets through. */
const largestInput = 100 * 1024;
/** Levels of an input; a form has four. Far deeper ones would exhaust the stack of whoever walks through them. */
const deepest = 32;

/** Finds the action. @throws DomainError UnknownAction, RequestTooLarge */
export function actionFor<Person>(
  actions: ActionTable<Person>,
  name: unknown,
  input: unknown,
): Action<Person> {
  const found = typeof name === 'string' ? actions.get(name) : undefined;
  if (!found) throw new DomainError('UnknownAction');
  if (isTooMuch(input)) throw new DomainError('RequestTooLarge');

  return found;
}

/** A file has a limit of its own in its schema; no other schema takes one. */
function isTooMuch(input: unknown): boolean {
  if (input instanceof Uint8Array) return false;

  return isDeeper(input, deepest) || Buffer.byteLength(JSON.stringify(input ?? null)) > largestInput;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;

  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}

/** What a page of another version asks may not exist any more, or need more than it sends. */
const misunderstandings: readonly string[] = ['UnknownAction', 'InputInvalid'];

/**
 * Runs one call to its answer. Named errors become refusals; anything else is logged without its text
 * and answered as ServiceBusy, or as StorageFull where that is so: never a stack, never another person's data.
 */
export async function answerTo(
  about: {
    readonly action: unknown;
    readonly requestId: string;
    readonly role?: string;
    /** With which contracts the asking page was built. */
    readonly made?: unknown;
  },
  work: () => Promise<unknown>,
): Promise<Answer<unknown>> {
  const line = {
    action: typeof about.action === 'string' ? about.action.slice(0, 40) : '',
    requestId: about.requestId,
    role: about.role,
  };
  const startedAt = performance.now();
  try {
    const data = await work();
    log({
      level: 'info',
      event: 'answered',
      ...line,
      milliseconds: Math.round(performance.now() - startedAt),
    });

    return { ok: true, data };
  } catch (error) {
    if (isDomainError(error)) {
      log({ level: 'info', event: 'refused', ...line, code: error.code });
      const isOutdated = misunderstandings.includes(error.code) && isOfOtherBuild(about.made);

      return { ok: false, error: refusalOf(isOutdated ? new DomainError('Outdated') : error) };
    }
    log({ level: 'error', event: 'failed', ...line, ...traceOf(error) });

    const code = isFull(error) ? 'StorageFull' : 'ServiceBusy';

    return {
      ok: false,
      error: {
        code,
        message: errorSentence(code),
        details: { requestId: about.requestId },
      },
    };
  }
}

/** The cloud says that it can hold nothing more: another try in a minute would not help. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const said = [(error as { readonly code?: unknown }).code, error.message].join(' ');

  return /STORAGE_FULL|no space left|disk is full/.test(said);
}

function refusalOf({ code, message, details, fields }: DomainError): Refusal {
  return {
    code,
    message,
    ...(fields.length > 0 && { fields }),
    ...(Object.keys(details).length > 0 && { details }),
  };
}
