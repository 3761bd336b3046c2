import type { Case } from '../../../domain/case/case';
import { changesBetween } from '../../../domain/case/history/changes';
import { replay, verifyChain } from '../../../domain/case/history/replay';
import type { FaultKind } from '../../../domain/vocabulary/whole';
import { formSeal, openStored } from '../../platform/store/case-sealing';
import { receiptKey } from '../../platform/store/cases';
import type { StoredCase } from '../../platform/documents';
import type { Office } from '../../platform/office';
import { is } from '../../platform/sdk/sdk';
import { caseSeal, countSeal, draftSeal, lineSeal } from '../../platform/sealing/seals';
import { namedByAnchors } from './named-by-anchors';
import { withNumbers } from './numbers-seen';
import { fault, type Check, type Found } from './slice';

const page = 50;

/** Every history is sound, gives back its case, ends where it was sealed, and is named by the office's own chain. */
export const checkCases: Check = async ({ office, after, memory }) => {
  const query = { _id: is.after(after) };
  const found = await office.store.find('cases', query, { limit: page, order: [['_id', 'asc']] });
  const named = await namedByAnchors(office, found);
  const isSealed = (await office.store.get('vitals', 'sealing')) !== null;
  const faults = found.flatMap((stored) => faultsOf(office, stored, { named, isSealed }));

  return {
    checked: found.length,
    found: faults,
    after: found.length < page ? null : (found.at(-1)?._id ?? null),
    memory: { numbers: withNumbers(memory.numbers, found) },
  };
};

interface Chain {
  readonly named: ReadonlySet<string>;
  /** Before the office was sealed, what earlier versions wrote has no seals. */
  readonly isSealed: boolean;
}

function faultsOf(office: Office, stored: StoredCase, chain: Chain): Found[] {
  const { _id: caseId, centreId, receiptNo } = stored;
  const as = (kind: FaultKind, no: number | null = null, field = ''): Found =>
    fault(kind, [receiptNo ?? caseId, field].filter(Boolean).join(' '), { caseId, centreId, no });
  try {
    const outside = kindsOutside(office, stored, chain).map((kind) => as(kind));
    const c = openStored(office.keys, stored);
    if (c.events.length === 0) return [...outside, ...formKinds(office, stored, c).map((kind) => as(kind))];
    const check = verifyChain(c.events, office.hash);
    if (!check.sound) return [as('event', check.no), ...outside];
    const [differing] = differences(c);

    return [...(differing === undefined ? [] : [as('record', null, differing)]), ...outside];
  } catch {
    return [as('unopened')];
  }
}

/** What is wrong with what no event says. */
function kindsOutside({ keys }: Office, stored: StoredCase, { named, isSealed }: Chain): FaultKind[] {
  const { _id, seal, deskSeal, toAnchor, desk, events, projection, counted, countedSeal } = stored;
  if (seal === undefined) return isSealed ? ['unsealed'] : [];
  const last = events.at(-1);
  const ends = !last || seal === caseSeal(keys, stored);
  const isAnchored = !last || toAnchor === seal || namesIt(named, stored);
  const isAhead = isOutOfStep(projection, events.length);

  return [
    ...(ends ? [] : (['end'] as const)),
    ...(deskSeal === lineSeal(keys, _id, desk) ? [] : (['queueLine'] as const)),
    ...(!counted || countedSeal === countSeal(keys, _id, counted) ? [] : (['count'] as const)),
    ...(isAnchored ? [] : (['unanchored'] as const)),
    ...(isAhead ? (['ahead'] as const) : []),
    ...(stored.receiptKey === receiptKey(stored) ? [] : (['end'] as const)),
  ];
}

/** Messages and figures follow the events: never ahead of them, and behind only while the clock is still to come. */
function isOutOfStep(projection: StoredCase['projection'], last: number): boolean {
  const { due, upTo = 0 } = projection;
  const { told = upTo, counted = upTo } = projection;

  return [told, counted].some((mark) => !Number.isInteger(mark) || mark > last || (!due && mark < last));
}

function namesIt(named: ReadonlySet<string>, { _id, anchor, events }: StoredCase): boolean {
  const last = events.at(-1);

  return last !== undefined && named.has(`${anchor} ${_id}:${last.no}:${last.hash}`);
}

/** A form that is no case yet: its answers and all the rest, each under its seal. */
function formKinds({ keys }: Office, stored: StoredCase, c: Case): FaultKind[] {
  const { draft, seal } = stored;
  if (seal === undefined) return [];
  const formFits = !draft || draft.seal === formSeal(keys, stored._id, draft);
  const restFits = seal === draftSeal(keys, { ...c });
  if (stored.state !== 'DRAFT') return ['end'];

  return formFits && restFits ? [] : ['record'];
}

/** Fields of the case that its history does not lead to. The queue's line and the files of papers have seals of their own. */
function differences(c: Case): readonly string[] {
  return changesBetween(comparable(replay(c.events)), comparable(c)).map(({ field }) => field);
}

function comparable({ desk: _desk, events: _events, papers, ...rest }: Case): object {
  const said = papers.map(({ fileId: _id, fileHash: _hash, ...paper }) => paper);

  return { ...rest, papers: said };
}
