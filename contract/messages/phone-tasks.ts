import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, textOrNothing } from '../fields';

/** A message that did not reach the person's phone by itself: somebody of the centre says it. */
export interface PhoneTask {
  readonly id: string;
  readonly caseId: string;
  readonly receiptNo: string | null;
  /** Whom to call: the person, or whoever passes the word on. */
  readonly callName: string;
  readonly phone: string;
  /** 打电话, 由他人转告 … and when. */
  readonly way: string;
  readonly hours: string;
  /** Others may listen: nothing of the matter is said to anybody but the person. */
  readonly isQuiet: boolean;
  /** What to say. */
  readonly sentence: string;
  readonly at: Instant;
  /** Why it could not be sent. */
  readonly trouble: string;
  /** Who has it in hand. */
  readonly takenBy: { readonly name: string; readonly mine: boolean } | null;
  /** How often nobody answered. */
  readonly tries: number;
}

const id = v.pipe(v.string('请刷新页面。'), v.regex(/^[\w:-]{1,80}$/, '请刷新页面。'));

/** Every call that waits to be made, the oldest first. Refusals: NotAllowed */
export const listPhoneTasks = contract<{ readonly tasks: readonly PhoneTask[] }>('desk')(
  'listPhoneTasks',
  fields({}),
);

/** Takes a call in hand, so that nobody calls twice. Refusals: LineNotFound · LineHasChanged (a colleague has it) */
export const takePhoneTask = contract<{ readonly taken: true }>('desk')('takePhoneTask', fields({ id }));

/**
 * Ticks a call off: it was said, to whom; or nobody answered, and it goes back to the list. What was said stands in the
 * notes of the case. Refusals: LineNotFound · LineHasChanged
 */
export const tickPhoneTask = contract<{ readonly done: boolean }>('desk')(
  'tickPhoneTask',
  fields({
    id,
    reached: v.boolean('请选说到了没有。'),
    note: textOrNothing('情况', 300),
  }),
);
