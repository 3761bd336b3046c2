import type { InferOutput } from 'valibot';
import { setUpParts, type takeBack as contract } from '../../contract/setup/set-up';
import { dayOf, type Day } from '../../domain/time/times';
import { DomainError } from '../../domain/refusals/errors';
import { filledStation } from '../centre/filled-in';
import type { Centre, OfficeChange } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { changeCentre, isSame, partOf } from '../centre/change-centre';
import { mustDirect } from '../centre/director';
import { stations } from '../../domain/ledgers/stations';
import { changeLine } from '../ledger/write-line';
import { partsOf, type StationParts } from './station-parts';

/**
 * Brings back what was before a change: a change of its own, so it can be taken back in turn.
 * @throws DomainError ActionNotPossibleNow where what it changed was changed again since, or rules already hold
 */
export async function takeBack(
  { changeId, version }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  const { office, person } = call;
  mustDirect(person);
  const change = await office.store.get('office_changes', changeId);
  const isSetUp = setUpParts.some((part) => part === change?.kind);
  if (!change || change.centreId !== person.centreId || !isSetUp)
    throw new DomainError('ActionNotPossibleNow', { why: '这项改动不在设置里，请刷新再看。' });
  const title = `撤回：${change.title}`.slice(0, 100);
  if (change.kind === 'station') return { version: await stationBack(call, change, version) };

  return changeCentre(call, {
    version,
    kind: change.kind,
    title,
    change: (centre) => {
      const { before, after } = change as { before: Partial<Centre>; after: Partial<Centre> };
      if (!isSame(partOf(centre, Object.keys(after)), after)) throw changedSince();
      if (before.packs) refusePast(before.packs, centre.packs, dayOf(call.now));

      return before;
    },
  });
}

/** A station that was new is closed: cases may already name it. */
async function stationBack(
  call: StaffCall,
  { target, before, after }: OfficeChange,
  version: number,
): Promise<number> {
  const kept = await call.office.store.get('stations', target);
  const station = kept && filledStation(kept);
  if (!station || !isSame(partsOf(station), after)) throw changedSince();
  const values = before ? { ...(before as StationParts) } : { ...partsOf(station), open: false };
  await changeLine(call, stations, {
    ...{ id: target, version: kept.version, did: 'saved' },
    step: ({ stored }) => ({ values, closed: stored.closed ?? null, checked: null }),
  });

  return version;
}

function refusePast(before: Centre['packs'], now: Centre['packs'], today: Day): void {
  const holding = (packs: Centre['packs']) => packs.filter(({ from }) => from <= today);
  if (!isSame(holding(before), holding(now)))
    throw new DomainError('ActionNotPossibleNow', { why: '规则已经起用，请录入新的一版。' });
}

function changedSince(): DomainError {
  return new DomainError('ActionNotPossibleNow', { why: '后来又改过，请先撤回后面的改动。' });
}
