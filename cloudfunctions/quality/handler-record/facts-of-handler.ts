import { conduct } from '../../../domain/ledgers/conduct';
import { dutyDone } from '../../../domain/ledgers/duty-done';
import { searchPieces } from '../../../domain/ledgers/kit/search-pieces';
import type { HandledFacts, HandlerFacts } from '../../../domain/quality/handler-record';
import { dayOf, type Instant } from '../../../domain/time/times';
import { collectionOf, valuesOf, withPiece } from '../../ledger/entry';
import { asNow, recordFields } from '../../platform/store/cases';
import type { Lawyer, StoredCase } from '../../platform/documents';
import type { Office } from '../../platform/office';

const most = 1000;
const fields = [
  'state',
  ...recordFields('closing.closing', 'assignment.assignments', 'voices.rating', 'voices.followUps'),
  ...['voices.sittings', 'voices.opinions'],
];

type Line = Pick<StoredCase, '_id' | 'state' | 'closing' | 'assignment' | 'voices'>;

/** Everything that the registers and the cases know of one handler. A handful of reads, each by an index. */
export async function factsOfHandler(office: Office, lawyer: Lawyer, now: Instant): Promise<HandlerFacts> {
  const { _id: lawyerId, centreId } = lawyer;
  const of = { centreId, lawyerId };
  const newest = [['order', 'desc']] as const;
  const [cases, complaints, files, notes, duty] = await Promise.all([
    office.store.find('cases', { 'desk.lawyerId': lawyerId }, { limit: most, fields }),
    office.store.find('complaints', of, { limit: most, fields: ['_id', 'facts', 'mergedInto'] }),
    office.store.find('review_files', of, { limit: most, fields: ['grade', 'publishedAt', 'repair'] }),
    office.store.find(collectionOf(conduct), { centreId, open: true }, { limit: most, order: newest }),
    dutyOf(office, lawyer),
  ]);
  const said = notes
    .map((one) => valuesOf(office, conduct, one))
    .filter(({ lawyer: whose }) => whose === lawyerId);

  return {
    today: dayOf(now),
    cases: (cases as Line[]).map((one) => handledFacts(asNow(one), lawyerId)),
    complaints: counted(complaints).map((one) => one.facts.finding),
    grades: files.flatMap(({ grade, publishedAt }) =>
      publishedAt !== null && grade !== null ? [grade] : [],
    ),
    repairs: files.flatMap(({ repair }) =>
      repair ? [{ what: repair.what, dueOn: repair.dueOn, done: repair.doneAt !== null }] : [],
    ),
    notes: said.map(({ kind, doneOn, says, by }) => ({
      ...{ kind: String(kind), on: String(doneOn), says: String(says), by: String(by) },
    })),
    duty,
    register: lawyer,
  };
}

/** What went into another counts with it; not where the other names somebody else. */
function counted<One extends { readonly _id: string; readonly mergedInto: string | null }>(
  all: readonly One[],
): readonly One[] {
  const own = new Set(all.map(({ _id }) => _id));

  return all.filter(({ mergedInto }) => mergedInto === null || !own.has(mergedInto));
}

function handledFacts({ state, closing, assignment, voices }: Line, lawyerId: string): HandledFacts {
  const own = assignment.assignments.findLast((one) => one.lawyerId === lawyerId);
  const { rating, followUps = [], sittings = [], opinions = [] } = voices as Partial<Line['voices']>;

  return {
    assignedAt: own?.assignedAt ?? '',
    closedOn: closing.closing?.closedOn ?? null,
    result: closing.closing?.result ?? null,
    ended: state === 'TERMINATED',
    score: rating?.score ?? null,
    visits: followUps.map(({ satisfied }) => satisfied),
    sittings: sittings.map(({ ratings }) => ratings),
    opinions: opinions.map(({ ratings }) => ratings),
  };
}

/** Duty is kept by the name of whoever sat; two of one name are told apart by nobody. */
async function dutyOf(office: Office, { centreId, name }: Lawyer): Promise<HandlerFacts['duty']> {
  const [piece] = searchPieces(name);
  if (piece === undefined) return { shifts: 0, lastOn: null };
  const order = [['order', 'desc']] as const;
  const query = { centreId, ...withPiece(office, piece) };
  const found = await office.store.find(collectionOf(dutyDone), query, { limit: most, order });
  const own = found
    .filter(({ open }) => open)
    .map((one) => valuesOf(office, dutyDone, one))
    .filter(({ who }) => who === name);

  return {
    shifts: own.reduce((sum, { shifts }) => sum + Number(shifts), 0),
    lastOn: own.length > 0 ? String(own[0]?.['doneOn']) : null,
  };
}
