import type { InferOutput } from 'valibot';
import type { checkWhole as contract, WholeView } from '../../contract/audit/whole';
import { wholeParts } from '../../domain/vocabulary/whole';
import type { WholeRun } from '../platform/documents';
import type { Office } from '../platform/office';
import type { StaffCall } from '../platform/calls/people';
import { mustWatch } from './reader';
import { sealLineNow } from './seal-line';
import { goOn, keepRun, lastRun, newRun } from './whole/run-whole';

/** Milliseconds of one answer. */
const longest = 2_000;
const mostCentres = 200;

/** Is everything whole? The last run; with `go` the next slice of one, a new one where none is under way. */
export async function checkWhole(
  { go }: InferOutput<typeof contract.input>,
  { office, person, now }: StaffCall,
): Promise<WholeView> {
  mustWatch(person);
  const last = await lastRun(office);
  if (!go) return viewOf(office, last, person.centreId);
  const begun = last && last.finishedAt === null ? last : newRun(now, person.name);
  const run = await goOn(office, begun, now, Date.now() + longest);
  await keepRun(office, run);

  return viewOf(office, run, person.centreId);
}

async function viewOf(
  office: Office,
  run: Omit<WholeRun, 'seal'> | null,
  centreId: string,
): Promise<WholeView> {
  const [sealing, line, centres] = await Promise.all([
    office.store.get('vitals', 'sealing'),
    sealLineNow(office),
    office.store.find('centres', {}, { limit: mostCentres, fields: ['_id'] }),
  ]);
  const others = new Set(centres.map(({ _id }) => _id).filter((id) => id !== centreId));

  return { run: run && partsOf(run, others), since: sealing?.at ?? null, line };
}

/** Of another centre's cases only how many is told; what belongs to no centre at all is shown to everybody. */
function partsOf(
  { startedAt, finishedAt, by, part: upTo, checked, found, faults }: Omit<WholeRun, 'seal'>,
  others: ReadonlySet<string>,
): NonNullable<WholeView['run']> {
  const parts = wholeParts.map((part, at) => {
    const own = found.filter((one) => one.part === part && !others.has(one.centreId ?? ''));

    return {
      part,
      checked: checked[at] ?? 0,
      faults: own.map(({ kind, where, no, caseId }) => ({ kind, where, no, caseId })),
      more: (faults[at] ?? 0) - own.length,
      finished: at < upTo || finishedAt !== null,
    };
  });

  return { startedAt, finishedAt, by, parts };
}
