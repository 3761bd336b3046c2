import type { InferOutput } from 'valibot';
import type * as contract from '../../../contract/quality/review';
import { withoutKnown } from '../../../domain/quality/review/blind-words';
import { resultsOf } from '../../../domain/quality/review/results';
import { settle, totalOf, whyDivided } from '../../../domain/quality/review/score';
import { firstSheets } from '../../../domain/quality/review/sheet';
import { DomainError } from '../../../domain/refusals/errors';
import { providersOf, staffNames } from '../../centre/centre';
import type { ReviewFile, ReviewRound } from '../../platform/documents';
import type { StaffCall } from '../../platform/calls/people';
import { isAssessor, mustOversee } from './may';
import { reviewRules } from './rules';

const mostRounds = 100;
export const mostFiles = 1000;

/** Rounds, sheets and who may assess. @throws DomainError NotAllowed */
export async function openReviews(
  _input: InferOutput<typeof contract.openReviews.input>,
  { office, person }: StaffCall,
): Promise<contract.ReviewDesk> {
  mustOversee(person);
  const { centreId } = person;
  const { version, sheets, limits } = await reviewRules(office, centreId);
  const order = [['at', 'desc']] as const;
  const rounds = await office.store.find('review_rounds', { centreId }, { limit: mostRounds, order });
  const files = await Promise.all(rounds.map((round) => filesOf(office, round)));
  const users = await office.store.find(
    'users',
    { centreId },
    { limit: 1000, fields: ['name', 'roles', 'disabledAt'] },
  );
  const { firms, lawyers } = await providersOf(office, centreId);

  return {
    ...{ version, limits, sheets: { ...firstSheets, ...sheets } },
    rounds: rounds.map((round, at) => roundLine(round, files[at] ?? [])),
    assessors: Object.fromEntries(users.filter(isAssessor).map(({ _id, name }) => [_id, name])),
    firms: Object.fromEntries(firms.map(({ _id, name }) => [_id, name])),
    lawyers: Object.fromEntries(lawyers.map(({ _id, name }) => [_id, name])),
  };
}

/** One round with its draw, its files and what they come to. @throws DomainError NotAllowed, LineNotFound */
export async function openRound(
  { id }: InferOutput<typeof contract.openRound.input>,
  { office, person }: StaffCall,
): Promise<contract.RoundSheet> {
  mustOversee(person);
  const round = await roundOf(office, person.centreId, id);
  const files = await filesOf(office, round);
  const names = await staffNames(office, person.centreId);

  return {
    ...roundLine(round, files),
    ...{ version: round.version, from: round.from, to: round.to, share: round.share, seed: round.seed },
    ...{ list: round.list, limits: round.limits, only: round.only ?? null },
    files: files.map((file) => fileView(file, round, names)),
    awaited: Object.fromEntries(
      files
        .flatMap(({ assessorIds, scores }) => assessorIds.filter((one) => !(one in scores)))
        .map((one) => [one, nameIn(names, one)]),
    ),
    results: resultsOf(files.flatMap(({ grade }) => grade ?? [])),
    lost: lostPoints(round, files),
  };
}

/** @throws DomainError LineNotFound */
export async function roundOf(
  office: StaffCall['office'],
  centreId: string,
  id: string,
): Promise<ReviewRound> {
  const round = await office.store.get('review_rounds', id);
  if (!round || round.centreId !== centreId) throw new DomainError('LineNotFound');

  return round;
}

/** The files of a round in the order of their numbers. */
export async function filesOf(
  office: StaffCall['office'],
  round: ReviewRound,
): Promise<readonly ReviewFile[]> {
  const query = { centreId: round.centreId, roundId: round._id };
  const found = await office.store.find('review_files', query, { limit: mostFiles });
  const place = ({ no }: ReviewFile): number => Number(no.replace(/\D/g, ''));

  return [...found].sort((a, b) => place(a) - place(b));
}

function roundLine(round: ReviewRound, files: readonly ReviewFile[]): contract.RoundLine {
  const { _id: id, title, at, kind, list, publishedAt } = round;

  return {
    ...{ id, title, at, kind, population: list.length, drawn: files.length },
    settled: files.filter(({ grade }) => grade !== null).length,
    published: publishedAt !== null,
  };
}

function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? '已离开的同事';
}

function fileView(
  file: ReviewFile,
  { perFile, limits }: ReviewRound,
  names: Readonly<Record<string, string>>,
): contract.ReviewedFile {
  const { _id: id, no, caseId, receiptNo, lawyerName, firmName, assessorIds, scores, repair } = file;
  const given = Object.values(scores);
  const isDivided = settle(given, perFile, limits).is === 'apart';
  const looked = assessorIds.map((one) => nameIn(names, one));
  const why = isDivided ? whyDivided(given) : null;

  return {
    ...{ id, no, caseId, receiptNo, handler: lawyerName, firm: firmName, repair },
    ...{ points: file.points, grade: file.grade },
    divided: why === null ? null : { why, isAsked: assessorIds.length > perFile },
    assessors: assessorIds.map((one) => {
      const score = scores[one];

      return { name: nameIn(names, one), total: score ? totalOf(score) : null };
    }),
    // The letters to the handlers carry them: an assessor who signs is not named there.
    comments: given.map(({ comment }) => withoutKnown(comment, looked)),
    vetoes: [...new Set(given.flatMap(({ vetoes }) => vetoes))],
  };
}

/** How much of each line was lost on average, per cent; where most was lost stands first. */
function lostPoints(
  { sheet }: ReviewRound,
  files: readonly ReviewFile[],
): readonly { item: string; share: number }[] {
  const scores = files.flatMap((file) => Object.values(file.scores));
  if (scores.length === 0) return [];

  return sheet.items
    .map(({ key, item, most }) => {
      const given = scores.reduce((sum, { points }) => sum + (points[key] ?? 0), 0);

      return { item, share: Math.round((1 - given / (most * scores.length)) * 1000) / 10 };
    })
    .sort((a, b) => b.share - a.share);
}
