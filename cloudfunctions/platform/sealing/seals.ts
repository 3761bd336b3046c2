import { createHmac } from 'node:crypto';
import { canonicalJson } from '../../../domain/case/history/canonical-json';
import { keyedMark } from '../../../domain/case/history/event';
import type { Hash } from '../../../domain/case/history/record';
import type { StoredCase } from '../documents';
import type { Sealed } from '../documents/sealed';
import { sha256 } from '../ids';
import type { Keys } from './keys';

/** A keyed hash of a value, 64 hexadecimal signs. `use` keeps seals of different things apart. */
export function sealOf({ index }: Keys, use: string, value: unknown): string {
  return createHmac('sha256', index)
    .update(`seal:${use}\n${canonicalJson(value)}`)
    .digest('hex');
}

/** The hash of the event chains: keyed, except for events that say they were written before there was a key to it. */
export function chainHash({ index }: Keys): Hash {
  return (text, claimed) => {
    if (claimed !== undefined && !claimed.startsWith(keyedMark)) return sha256(text);

    return keyedMark + createHmac('sha256', index).update(`event\n${text}`).digest('hex');
  };
}

/** What of a case's document no event says: its number, its end, its place in time. */
export type CaseEnd = Pick<StoredCase, '_id' | 'version' | 'changedAt' | 'receiptKey'> & {
  readonly events: readonly { readonly no: number; readonly hash: string }[];
};

/**
 * The seal of a case: it binds the document to the last event of its history, so that no end can be cut off and no older
 * document put back under a newer anchor. What the case says is in the events, whose hashes are keyed.
 */
export function caseSeal(keys: Keys, { _id, version, changedAt, receiptKey, events }: CaseEnd): string {
  const last = events.at(-1);

  return sealOf(keys, 'case', [_id, version, changedAt, receiptKey, last?.no ?? 0, last?.hash ?? null]);
}

/** The seal of a form that is no case yet: of all that its document says, the answers and their revision aside. */
export function draftSeal(keys: Keys, fields: Readonly<Record<string, unknown>>): string {
  const { draft: _draft, version: _version, events: _events, ...rest } = fields;

  return sealOf(keys, 'draft', rest);
}

/** The seal of the queue's line of a case. */
export function lineSeal(keys: Keys, caseId: string, desk: StoredCase['desk']): string {
  return sealOf(keys, 'line', [caseId, desk]);
}

/** The seal of what a case counts in the figures. */
export function countSeal(keys: Keys, caseId: string, counted: StoredCase['counted']): string {
  return sealOf(keys, 'counted', [caseId, counted]);
}

/** The seal of a paper's file: which bytes belong to which paper of which case. */
export function fileSeal(keys: Keys, caseId: string, paperId: string, file: string, hash: string): string {
  return sealOf(keys, 'file', [caseId, paperId, file, hash]);
}

/** A line of a log with its seal, waiting for its anchor. */
export function sealed<Line extends Sealed & { readonly _id: string }>(
  keys: Keys,
  collection: string,
  line: Line,
): Line & Required<Pick<Sealed, 'seal'>> {
  const { seal: _seal, toAnchor: _to, anchor: _no, ...content } = line;
  const seal = sealOf(keys, collection, content);

  return { ...line, seal, toAnchor: seal };
}

/** Whether a line of a log is the one that was written. */
export function isWhole(keys: Keys, collection: string, line: Sealed): boolean {
  const { seal, toAnchor: _to, anchor: _no, ...content } = line;

  return seal === sealOf(keys, collection, content);
}
