import type { RecordPart } from '../../domain/quality/handler-record';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id, nothing, text, version } from '../fields';
import { draftKey } from '../intake/save-draft';

/** What a handler says against the record, with the answer. */
export interface RecordObjection {
  readonly id: string;
  readonly version: number;
  readonly at: Instant;
  readonly text: string;
  readonly answer: string | null;
}

/** The record of one handler (诚信档案), as the desk and the handler read it. */
export interface HandlerRecord {
  readonly name: string;
  readonly firm: string;
  readonly parts: readonly RecordPart[];
  readonly objections: readonly RecordObjection[];
}

/** Refusals: LineNotFound (nobody of the register) · NotAllowed */
export const openHandlerRecord = contract<HandlerRecord & { readonly mayAnswer: boolean }>('handling')(
  'openHandlerRecord',
  fields({ lawyerId: id }),
);

/** Objections to records that wait for an answer, the oldest first. */
export const listRecordObjections = contract<{
  readonly lines: readonly (RecordObjection & { readonly lawyerId: string; readonly name: string })[];
}>('handling')('listRecordObjections', nothing);

/** Refusals: LineNotFound · AlreadyDone · LineHasChanged · NotAllowed */
export const answerRecordObjection = contract<{ readonly version: number }>('handling')(
  'answerRecordObjection',
  fields({ id, version, answer: text('答复', 1000, 5) }),
);

/** The own record, on the handler's phone. */
export const myRecord = contract<HandlerRecord>('provider')('myRecord', nothing);

/** Something in it is wrong, in the handler's words. `key`: sent twice it is one. Refusals: ConditionUnmet (three wait already) */
export const objectRecord = contract<HandlerRecord>('provider')(
  'objectRecord',
  fields({ key: draftKey, text: text('哪里不对', 1000, 5) }),
);
