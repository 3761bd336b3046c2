import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { DomainError } from '../../domain/refusals/errors';
import type { LineSaved } from '../../contract/ledger';
import { isSame } from '../centre/change-centre';
import type { LineChange, LineKeeping } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { seal } from '../platform/sealing/sealing';
import { tellDoors } from '../platform/calls/sessions';
import { DuplicateDocument } from '../platform/store/store';
import {
  collectionOf,
  fieldsToStore,
  sealedFields,
  upcastLine,
  valuesOf,
  type LedgerCollection,
  type Writing,
} from './entry';
import { noteLine } from './note-line';
import { withSeal } from './register-seal';

/** A line as it is kept, with its values. */
export interface KeptLine {
  readonly stored: LineKeeping;
  readonly values: LineValues;
}

/** What is to be done to a line that the person had before their eyes. */
export interface LineStep {
  readonly id: string;
  readonly version: number;
  readonly did: LineChange['did'];
  /** What is set beside the values; sees the line as it is and refuses what may not be. */
  readonly step: (line: KeptLine) => {
    readonly values: LineValues;
    readonly closed: LineKeeping['closed'];
    readonly checked: LineKeeping['checked'];
    /** What its area says in the same document. */
    readonly more?: Readonly<Record<string, unknown>>;
  };
}

/** @throws DomainError LineNotFound for one that is not there, or of another centre */
export async function keptLine(call: StaffCall, ledger: Ledger, id: string): Promise<KeptLine> {
  const { office, person } = call;
  const found = (await office.store.get(collectionOf(ledger), id)) as LineKeeping | null;
  if (!found || found.centreId !== person.centreId) throw new DomainError('LineNotFound');
  const stored = upcastLine(ledger, found);

  return { stored, values: valuesOf(office, ledger, stored) };
}

/** The difference of two lines, field by field; sealed as one where the register holds something sensitive. */
export function changeOf(
  { office, person, now }: Writing,
  ledger: Ledger,
  id: string,
  change: Pick<LineChange, 'no' | 'did'>,
  [before, after]: readonly [LineValues, LineValues],
): LineChange {
  const names = Object.keys(after).filter((name) => !isSame(before[name], after[name]));
  const part = (values: LineValues) =>
    Object.fromEntries(names.flatMap((name) => (name in values ? [[name, values[name]]] : [])));
  const hides = sealedFields(ledger).length > 0;
  const place = { collection: collectionOf(ledger), id };
  const keep = (values: LineValues, side: string) =>
    hides ? seal(office.keys, { ...place, field: `changes.${change.no}.${side}` }, values) : values;

  return {
    ...change,
    at: now,
    who: { id: person.id, name: person.name },
    before: keep(part(before), 'before'),
    after: keep(part(after), 'after'),
  };
}

/**
 * Adds a line. Sent twice it is there once.
 * @param more what its area says in the same document
 * @throws DomainError LineHasChanged when its id is another line's
 */
export async function addLine(
  call: StaffCall,
  ledger: Ledger,
  id: string,
  values: LineValues,
  more: Readonly<Record<string, unknown>> = {},
): Promise<LineSaved> {
  const { office, person, now } = call;
  const change = changeOf(call, ledger, id, { no: 1, did: 'saved' }, [{}, values]);
  const keeping = { _id: id, centreId: person.centreId, version: 1, changedAt: now, checked: null };
  const document = {
    ...keeping,
    changes: [change],
    ...(await fieldsToStore(call, ledger, { id, values })),
    ...more,
  };
  try {
    const line = withSeal(office.keys, ledger, document as LineKeeping);
    await office.store.add(collectionOf(ledger), line as never);
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
    const kept = await keptLine(call, ledger, id);
    if (kept.stored.version === 1 && isSame(kept.values, values)) return { id, version: 1 };
    throw changedMeanwhile(ledger, kept.stored);
  }
  await told(call, ledger, id, change, values);

  return { id, version: 1 };
}

/**
 * Changes a line: its values, its version and what was changed in one write, on condition that nobody was quicker.
 * @throws DomainError LineNotFound, LineHasChanged (who and what), InputInvalid when nothing changes
 */
export async function changeLine(
  call: StaffCall,
  ledger: Ledger,
  { id, version, did, step }: LineStep,
): Promise<LineSaved> {
  const { office, person, now } = call;
  const kept = await keptLine(call, ledger, id);
  if ((kept.stored.version ?? 0) !== version) throw changedMeanwhile(ledger, kept.stored);
  const { values, closed, checked, more } = step(kept);
  const no = version + 1;
  const change = changeOf(call, ledger, id, { no, did }, [kept.values, values]);
  if (did === 'saved' && isSame(kept.values, values))
    throw new DomainError('InputInvalid', { why: '和现在的一样，没有要保存的改动。' });
  const query = { _id: id, centreId: person.centreId, version: kept.stored.version ?? null };
  const stored = await fieldsToStore(call, ledger, { id, values, closed, before: kept.stored });
  const next = { ...stored, ...more, checked, version: no, changedAt: now };
  const changes = [...(kept.stored.changes ?? []), change];
  const { seal } = withSeal(office.keys, ledger, { ...kept.stored, ...next, changes });
  const set = { ...next, ...(seal !== undefined && { seal }) };
  const written = await office.store.updateWhere(collectionOf(ledger), query, {
    set,
    append: { changes: [change] },
  });
  if (written === 0) throw changedMeanwhile(ledger, (await keptLine(call, ledger, id)).stored);
  await told(call, ledger, id, change, values);

  return { id, version: no };
}

/** The log and the doors hear of it; what fails here is made up for by the clock. */
async function told(
  call: StaffCall,
  ledger: Ledger,
  id: string,
  change: LineChange,
  values: LineValues,
): Promise<void> {
  const { office, person } = call;
  const { centreId } = person;
  await noteLine(office, ledger, { id, centreId, values, change });
  await tellReaders(call, ledger);
}

/** Doors that remember the register read it again. */
export async function tellReaders({ office, person }: StaffCall, { remembered }: Ledger): Promise<void> {
  if (remembered !== undefined) await tellDoors(office, person.centreId, `${remembered}:${person.centreId}`);
}

/** The loser is told who changed what. */
function changedMeanwhile(ledger: Ledger, { changes = [] }: LineKeeping): DomainError {
  const last = changes.at(-1);
  const names = typeof last?.after === 'object' ? Object.keys(last.after) : [];
  const what = names.map((name) => ledger.fields[name]?.label ?? name).join('、');

  return new DomainError('LineHasChanged', { who: last?.who.name, what });
}

export type { LedgerCollection };
