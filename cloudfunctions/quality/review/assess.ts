import type { InferOutput } from 'valibot';
import type * as contract from '../../../contract/quality/review';
import { blindFile, namesIn } from '../../../domain/quality/review/blind-file';
import { withoutKnown } from '../../../domain/quality/review/blind-words';
import { checkScore, settle, totalOf } from '../../../domain/quality/review/score';
import { DomainError } from '../../../domain/refusals/errors';
import type { ReviewFile, ReviewRound } from '../../platform/documents';
import type { StaffCall } from '../../platform/calls/people';
import { ableOf, barredFrom } from './assessors';
import { knownNames } from './known-names';
import { mustAssess } from './may';
import { mostFiles, roundOf } from './open-round';

/** The files that somebody is to look at, without names. @throws DomainError NotAllowed */
export async function myReviews(
  _input: InferOutput<typeof contract.myReviews.input>,
  call: StaffCall,
): Promise<{ files: readonly contract.BlindLine[] }> {
  const { office, person } = call;
  mustAssess(person);
  const { centreId, id } = person;
  const page = { limit: mostFiles, order: [['no', 'asc']] as const };
  const found = await office.store.find('review_files', { centreId, assessorIds: id }, page);
  const open = found.filter(({ publishedAt }) => publishedAt === null);
  const rounds = new Map<string, ReviewRound>();
  for (const { roundId } of open)
    if (!rounds.has(roundId)) rounds.set(roundId, await roundOf(office, centreId, roundId));

  const known = await knownNames(office, centreId);

  return {
    files: open.map((file) => {
      const line = blindLine(file, rounds.get(file.roundId), id);

      return { ...line, round: withoutKnown(line.round, known) };
    }),
  };
}

/** One file without names, with the sheet to fill. @throws DomainError NotAllowed, LineNotFound */
export async function openReview(
  { id }: InferOutput<typeof contract.openReview.input>,
  call: StaffCall,
): Promise<contract.BlindSheet> {
  const { office, person } = call;
  const { file, round } = await fileFor(call, id);
  const c = await office.cases.find(file.caseId);
  if (!c) throw new DomainError('LineNotFound');
  const known = await knownNames(office, person.centreId);
  const line = blindLine(file, round, person.id);

  return {
    ...line,
    // Rounds of before may have been called after somebody.
    round: withoutKnown(line.round, [...known, ...namesIn(c)]),
    version: file.version,
    file: blindFile(c, known),
    sheet: round.sheet,
    own: file.scores[person.id] ?? null,
  };
}

/**
 * Gives the points. Two that lie too far apart call a third assessor, who again had nothing to do with the file.
 * @throws DomainError NotAllowed, LineNotFound, LineHasChanged, InputInvalid, AlreadyDone
 */
export async function scoreFile(
  { id, version, points, vetoes, comment }: InferOutput<typeof contract.scoreFile.input>,
  call: StaffCall,
): Promise<{ version: number }> {
  const { office, person } = call;
  const { file, round } = await fileFor(call, id);
  if (file.publishedAt !== null) throw new DomainError('AlreadyDone');
  const score = checkScore(round.sheet, { points, vetoes, comment });
  const scores = { ...file.scores, [person.id]: score };
  const settled = settle(Object.values(scores), round.perFile, round.limits);
  const isShort = settled.is === 'apart' && file.assessorIds.length <= round.perFile;
  const third = isShort ? await thirdFor(file, round, call) : null;
  const set = {
    version: version + 1,
    [`scores.${person.id}`]: score,
    needsThird: isShort && third === null,
    points: settled.is === 'settled' ? settled.points : null,
    grade: settled.is === 'settled' ? settled.grade : null,
    ...(third !== null && { assessorIds: [...file.assessorIds, third] }),
  };
  const written = await office.store.updateWhere('review_files', { _id: id, version }, { set });
  if (written === 0) throw new DomainError('LineHasChanged', { what: '打分' });

  return { version: version + 1 };
}

/** Nobody who has looked already, nobody who had to do with it, nobody who assesses no more. */
async function thirdFor(file: ReviewFile, round: ReviewRound, call: StaffCall): Promise<string | null> {
  const c = await call.office.cases.find(file.caseId);
  if (!c) return null;
  const able = await ableOf(round.assessors, call);
  const barred = [...file.barred, ...file.assessorIds, ...barredFrom(c, able)];
  const places = round.assessors.map(({ staffId }) => staffId);

  return places.find((id) => able.some((one) => one.id === id) && !barred.includes(id)) ?? null;
}

/** A file of whoever was asked to look at it; to all others it looks like none. */
async function fileFor(
  { office, person }: StaffCall,
  id: string,
): Promise<{ file: ReviewFile; round: ReviewRound }> {
  mustAssess(person);
  const file = await office.store.get('review_files', id);
  if (!file || file.centreId !== person.centreId || !file.assessorIds.includes(person.id))
    throw new DomainError('LineNotFound');

  return { file, round: await roundOf(office, person.centreId, file.roundId) };
}

function blindLine(file: ReviewFile, round: ReviewRound | undefined, own: string): contract.BlindLine {
  const score = file.scores[own];

  return {
    ...{ id: file._id, no: file.no, round: round?.title ?? '' },
    total: score ? totalOf(score) : null,
  };
}
