import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import type { Instant } from '../../domain/time/times';
import type { LineKeeping } from '../platform/documents';
import type { Office } from '../platform/office';
import { DuplicateDocument } from '../platform/store/store';
import { collectionOf, fieldsToStore } from './entry';
import { noteLine } from './note-line';
import { withSeal } from './register-seal';
import { changeOf } from './write-line';

interface Hand {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
}

/** Whoever did what the line tells, and the second person who agreed to it. */
export interface Hands {
  readonly wrote: Hand;
  readonly checked: Hand;
}

/** A line that follows from a step which two people took elsewhere. */
interface Booked {
  /** The same for the same step: booked again it is there once. */
  readonly id: string;
  readonly centreId: string;
  readonly values: LineValues;
  readonly hands: Hands;
}

/** Writes a line that follows from a step, with both hands of the step; once. */
export async function bookLine(office: Office, ledger: Ledger, booked: Booked): Promise<void> {
  const { id, centreId, values, hands } = booked;
  const { wrote, checked } = hands;
  const by = ({ at, ...who }: Hand) => ({ office, now: at, person: { ...who, centreId } });
  const saved = changeOf(by(wrote), ledger, id, { no: 1, did: 'saved' }, [{}, values]);
  const agreed = changeOf(by(checked), ledger, id, { no: 2, did: 'checked' }, [values, values]);
  const line = {
    ...{ _id: id, centreId, version: 2, changedAt: wrote.at, checked, changes: [saved, agreed] },
    ...(await fieldsToStore(by(wrote), ledger, { id, values })),
  } as LineKeeping;
  try {
    await office.store.add(collectionOf(ledger), withSeal(office.keys, ledger, line) as never);
  } catch (error) {
    if (error instanceof DuplicateDocument) return;
    throw error;
  }
  for (const change of [saved, agreed]) await noteLine(office, ledger, { id, centreId, values, change });
}
