import { DomainError } from '../../domain/refusals/errors';
import { filledCentre } from './filled-in';
import type { Centre, OfficeChange } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { tellDoors } from '../platform/calls/sessions';
import { withTransaction } from '../platform/sdk/transaction';
import { mustDirect } from './director';
import { changeNoted } from './note-change';

/** A change of the centre's own document. */
export interface CentreChange {
  /** The version that the director had before their eyes. */
  readonly version: number;
  readonly kind: OfficeChange['kind'];
  readonly title: string;
  /** The new values; sees the centre as it is. Only what differs is written down. */
  readonly change: (before: Centre) => Partial<Centre>;
}

/**
 * Changes the centre and writes down both values, as one: there is no change without its line in the log.
 * The phone's instances that already work go on with the old values for up to a minute.
 * @throws DomainError NotAllowed, SetUpHasChanged when somebody was quicker, InputInvalid when nothing changes
 */
export async function changeCentre(
  call: StaffCall,
  { version, kind, title, change }: CentreChange,
): Promise<{ version: number }> {
  const { office, person } = call;
  mustDirect(person);
  const id = person.centreId;
  const next = version + 1;
  await withTransaction(office.sdk, async (transaction) => {
    const kept = await transaction.get('centres', id);
    if (!kept) throw new DomainError('CentreNotFound');
    const centre = filledCentre(kept);
    if (centre.version !== version) throw new DomainError('SetUpHasChanged');
    const after = differing(centre, change(centre));
    if (Object.keys(after).length === 0)
      throw new DomainError('InputInvalid', { why: '和现在的一样，没有要保存的改动。' });
    const before = partOf(centre, Object.keys(after));
    await transaction.update('centres', id, { set: { ...after, version: next } });
    await transaction.set('office_changes', changeNoted(call, { kind, target: id, title, before, after }));
  });
  await tellDoors(office, id, 'centre:');

  return { version: next };
}

/** The same value whatever order its keys are in. */
export function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function differing(centre: Centre, after: Partial<Centre>): Partial<Centre> {
  const kept = centre as unknown as Readonly<Record<string, unknown>>;

  return Object.fromEntries(Object.entries(after).filter(([field, value]) => !isSame(kept[field], value)));
}

/** Fields of the centre by name; one that was never set is `null`. */
export function partOf(centre: Centre, names: readonly string[]): Record<string, unknown> {
  const kept = centre as unknown as Readonly<Record<string, unknown>>;

  return Object.fromEntries(names.map((field) => [field, kept[field] ?? null]));
}
