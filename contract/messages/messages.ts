import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { fields, id, nothing } from '../fields';
import { contract } from '../envelope';

const templates = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, '模板编号不对。')), '请选择要收的消息。'),
  v.maxLength(5),
);

/** Keeps the grant that WeChat gave for one-time messages. */
export const allowMessages = contract<{ readonly kept: number }>('citizen')(
  'allowMessages',
  fields({ caseId: id, templates }),
);

/** The same on the phone of whoever handles cases, for the centre's reminders. Refusals: PhoneNotHandlers */
export const allowWorkMessages = contract<{ readonly kept: number }>('provider')(
  'allowMessages',
  fields({ templates }),
);

/** What the office told a person, kept in the product whatever WeChat delivered of it. */
export interface OwnMessage {
  readonly id: string;
  readonly caseId: string;
  readonly at: Instant;
  /** Of a case that others may not see: only that there is something new. */
  readonly sentence: string;
}

/** The messages of the own cases, newest first, at most sixty. */
export const myMessages = contract<{ readonly messages: readonly OwnMessage[] }>('citizen')(
  'myMessages',
  nothing,
);
