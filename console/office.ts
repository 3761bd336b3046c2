import type { GenericSchema, InferInput } from 'valibot';
import type { ActionContract, Answer, Refusal } from '../contract/envelope';
import { contractMade } from '../contract/made';

const unreachable: Refusal = {
  code: 'Unreachable',
  message: '现在连不上服务器。填的内容还在，请稍后再试一次。',
};
const unreadable: Refusal = {
  code: 'Unreadable',
  message: '服务器的回答读不懂。请稍后再试，还不行就告诉管理员。',
};

/** What tells the office that the desk's own page asks, and with which contracts it was built. */
export const deskHeaders = { 'x-yuanshou': 'desk', 'x-yuanshou-made': contractMade } as const;

/** The office said no: `refusal` carries the code, the sentence with the cure and, where known, the fields. */
export class OfficeRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = 'OfficeRefused';
  }

  get code(): string {
    return this.refusal.code;
  }
}

function isAnswer<Data>(value: unknown): value is Answer<Data> {
  return (
    typeof value === 'object' && value !== null && 'ok' in value && ('data' in value || 'error' in value)
  );
}

/** Signs the person in again where they are; resolves once that has been done. @throws OfficeRefused when they give up */
type SignInAgain = (ended: Refusal) => Promise<void>;

let signInAgain: SignInAgain | null = null;
let answeredAt = 0;

/** What is done when the session has ended under somebody's hands; `null` while nobody is signed in. */
export function whenSessionEnds(deed: SignInAgain | null): void {
  signInAgain = deed;
}

/** When the office last answered, in milliseconds. */
export function lastAnswered(): number {
  return answeredAt;
}

/** Whether a refusal means that somebody has to sign in first. */
export function meansSignedOut(thrown: unknown): boolean {
  return thrown instanceof OfficeRefused && ['NotSignedIn', 'SessionExpired'].includes(thrown.code);
}

/**
 * Asks the office to do one thing. If the session has ended it waits until the person has signed in again, and asks
 * once more by itself.
 * @param action the contract of the action; its schema types the input
 * @param input what the schema accepts
 * @param signal stops the waiting, not the doing
 * @throws {OfficeRefused} with the office's own refusal, or `Unreachable` when no answer came
 */
export async function ask<Schema extends GenericSchema, Data>(
  action: ActionContract<Schema, Data>,
  input: InferInput<Schema>,
  signal?: AbortSignal,
): Promise<Data> {
  return answered(() => askOnce(action, input, signal));
}

/** Asks without waiting for anybody to sign in. @throws {OfficeRefused} */
export async function askOnce<Schema extends GenericSchema, Data>(
  action: ActionContract<Schema, Data>,
  input: InferInput<Schema>,
  signal?: AbortSignal,
): Promise<Data> {
  return dataOf<Data>(await post<Data>(action, input, signal));
}

/** What an answer holds. @throws {OfficeRefused} when it is a refusal, or no answer at all */
export function dataOf<Data>(answer: unknown): Data {
  if (!isAnswer<Data>(answer)) throw new OfficeRefused(unreadable);
  if (!answer.ok) throw new OfficeRefused(answer.error);
  answeredAt = Date.now();

  return answer.data;
}

/** Does it, and does it again after signing in where the session has ended. */
export async function answered<Data>(deed: () => Promise<Data>): Promise<Data> {
  try {
    return await deed();
  } catch (thrown) {
    if (!meansSignedOut(thrown) || !signInAgain) throw thrown;
    await signInAgain((thrown as OfficeRefused).refusal);

    return answered(deed);
  }
}

async function post<Data>(action: ActionContract, input: unknown, signal?: AbortSignal): Promise<unknown> {
  const response = await reach(action, input, signal);
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new OfficeRefused(unreadable);
  }
}

async function reach(
  { door, action }: ActionContract,
  input: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(`/http/${door}/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...deskHeaders },
      body: JSON.stringify(input),
      credentials: 'same-origin',
      ...(signal ? { signal } : {}),
    });
  } catch (reason) {
    if (signal?.aborted) throw reason;
    throw new OfficeRefused(unreachable);
  }
}

/** The sentence to show for anything that was thrown while asking. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof OfficeRefused ? thrown.message : unreadable.message;
}
