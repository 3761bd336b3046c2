import type { InferOutput } from 'valibot';
import type {
  AppraisalAnswer,
  CountedItem,
  keepAppraisalSheet as keeping,
  openAppraisal as opening,
  publishAppraisal as publishing,
  scoreAppraisal as scoring,
} from '../../contract/reports/appraisal';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { totalsToPublish, withScores } from '../../domain/statistics/appraisal/scores';
import {
  proposedPoints,
  readAppraisalSheet,
  soundSheet,
  type AppraisalItem,
} from '../../domain/statistics/appraisal/sheet';
import { totalOf } from '../../domain/statistics/evaluate';
import { figureNamed, splitsOfFigure } from '../../domain/statistics/sum-figures';
import { refuseBlind, refuseReader } from '../casework/opening/staff-case';
import { centreOf, providersOf, stationsOf } from '../centre/centre';
import type { StaffCall } from '../platform/calls/people';
import type { Appraisal } from '../platform/documents';
import { DuplicateDocument } from '../platform/store/store';
import { askedFigure, type Asked } from '../statistics/ask-figures';
import { cellsAsked, loadCells } from '../statistics/load-cells';

type Which = InferOutput<typeof opening.input>;

function idOf(year: number, { person }: StaffCall): string {
  return `${person.centreId}:${year}`;
}

/** The sheet of a year; a new year begins with the sheet of the year before. */
async function keptOf({ year }: Which, call: StaffCall): Promise<Appraisal> {
  const { store } = call.office;
  const kept = await store.get('appraisals', idOf(year, call));
  if (kept) return kept;
  const before = await store.get('appraisals', idOf(year - 1, call));
  const fresh = { text: before?.text ?? '', scores: [], published: [], version: 0 };

  return { _id: idOf(year, call), centreId: call.person.centreId, year, ...fresh };
}

/** Whoever may be appraised: the centre, its open stations, its firms. */
async function unitsOf({ office, person }: StaffCall) {
  const [centre, stations, { firms }] = await Promise.all([
    centreOf(office, person.centreId),
    stationsOf(office, person.centreId),
    providersOf(office, person.centreId),
  ]);

  return {
    centre: centre.name,
    stations: stations.filter(({ open }) => open).map(({ name }) => name),
    firms: firms.map(({ name }) => name),
  };
}

type Units = Awaited<ReturnType<typeof unitsOf>>;

/** What to count for an item of whoever is looked at; `null` where the figure cannot be told apart by them. */
function askedFor({ figure }: AppraisalItem, who: string, units: Units): Asked | null {
  const known = figure && figureNamed(figure.name);
  if (!known) return null;
  if (who === units.centre) return askedFigure(known.name, [], []);
  const split = units.stations.includes(who) ? '站点' : '承办单位';

  return splitsOfFigure(known).includes(split) ? askedFigure(known.name, [{ split, value: who }], []) : null;
}

async function counted(
  items: readonly AppraisalItem[],
  { year, who }: Which,
  units: Units,
  { office, person }: StaffCall,
): Promise<readonly CountedItem[]> {
  const asked = items.map((item) => askedFor(item, who, units));
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const loaded = await loadCells(
    office,
    person.centreId,
    asked.filter((one) => one !== null),
    period,
  );

  return items.map((item, at) => {
    const own = asked[at];
    const value = own ? totalOf(own.figure, cellsAsked(loaded, own, false)).value : null;

    return { ...item, value, proposed: proposedPoints(item, value) };
  });
}

async function answer(kept: Appraisal, which: Which, call: StaffCall): Promise<AppraisalAnswer> {
  const units = await unitsOf(call);
  const all = [units.centre, ...units.stations, ...units.firms];
  const { items } = readAppraisalSheet(kept.text);
  const { year, version, text, scores, published } = kept;
  const who = all.includes(which.who) ? which.who : units.centre;

  return {
    ...{ year, version, text, scores, published, units: all },
    items: await counted(items, { year, who }, units, call),
  };
}

/** The sheet of a year with everybody's points. @throws DomainError NotAllowed */
export async function openAppraisal(which: Which, call: StaffCall): Promise<AppraisalAnswer> {
  refuseBlind(call.person);

  return answer(await keptOf(which, call), which, call);
}

/**
 * Keeps the sheet of a year.
 * @throws DomainError NotAllowed for anybody but the director, InputInvalid with the line of what is wrong, StateHasChanged
 */
export async function keepAppraisalSheet(
  { text, version, ...which }: InferOutput<typeof keeping.input>,
  call: StaffCall,
): Promise<AppraisalAnswer> {
  refuseOthers(call);
  soundSheet(text);

  return save({ ...(await keptOf(which, call)), text }, version, which, call);
}

/**
 * Gives points to a unit in one stage; the checked ones are the director's.
 * @throws DomainError NotAllowed, InputInvalid for points that the sheet does not allow, StateHasChanged
 */
export async function scoreAppraisal(
  { stage, scores, version, ...which }: InferOutput<typeof scoring.input>,
  call: StaffCall,
): Promise<AppraisalAnswer> {
  refuseReader(call.person);
  if (stage === 'checked') refuseOthers(call);
  const kept = await keptOf(which, call);
  const { centre, stations, firms } = await unitsOf(call);
  if (![centre, ...stations, ...firms].includes(which.who))
    throw fieldError('InputInvalid', 'who', '没有这个单位，请从表里选。');
  const { name: by } = call.person;
  const given = scores.map((one) => ({ ...one, who: which.who, stage, by, at: call.now }));

  return save(
    { ...kept, scores: withScores(kept.scores, soundSheet(kept.text), given) },
    version,
    which,
    call,
  );
}

/**
 * Publishes the checked points; what was published before stays beside it with the reason.
 * @throws DomainError NotAllowed, InputInvalid for what is not checked yet or without a reason for publishing anew
 */
export async function publishAppraisal(
  { signer, reason, version, ...which }: InferOutput<typeof publishing.input>,
  call: StaffCall,
): Promise<AppraisalAnswer> {
  refuseOthers(call);
  const kept = await keptOf(which, call);
  if (kept.published.length > 0 && reason === null)
    throw fieldError('InputInvalid', 'reason', '这一年的考评已经公布过。要改，请写明原因。');
  const totals = totalsToPublish(kept.scores, soundSheet(kept.text));
  const one = { at: call.now, signer, reason, totals, scores: kept.scores };

  return save({ ...kept, published: [...kept.published, one] }, version, which, call);
}

function refuseOthers({ person }: StaffCall): void {
  if (!person.roles.includes('director')) throw new DomainError('NotAllowed');
}

/** @throws DomainError StateHasChanged when somebody was quicker */
async function save(
  appraisal: Appraisal,
  version: number,
  which: Which,
  call: StaffCall,
): Promise<AppraisalAnswer> {
  const { store } = call.office;
  const { text, scores, published } = appraisal;
  const set = { text, scores, published, version: version + 1 };
  const changed = await store.updateWhere('appraisals', { _id: appraisal._id, version }, { set });
  if (changed === 0) {
    if (version !== 0) throw new DomainError('StateHasChanged');
    await store.add('appraisals', { ...appraisal, ...set }).catch((error: unknown) => {
      throw error instanceof DuplicateDocument ? new DomainError('StateHasChanged') : error;
    });
  }

  return answer({ ...appraisal, ...set }, which, call);
}
