import { randomBytes } from 'node:crypto';
import type { InferOutput } from 'valibot';
import type { drawRound as contract } from '../../../contract/quality/review';
import type { Case } from '../../../domain/case/case';
import { isCriminal } from '../../../domain/deadlines/criminal';
import { drawNumber, drawSample } from '../../../domain/quality/review/draw';
import { nameIn } from '../../../domain/quality/review/blind-words';
import { firstSheets, type RoundKind } from '../../../domain/quality/review/sheet';
import { stages, type Stage } from '../../../domain/vocabulary/matters/stages';
import { providersOf } from '../../centre/centre';
import { DomainError, fieldError } from '../../../domain/refusals/errors';
import { openStored } from '../../platform/store/case-sealing';
import type { ReviewFile, ReviewRound } from '../../platform/documents';
import { sha256 } from '../../platform/ids';
import type { StaffCall } from '../../platform/calls/people';
import { is } from '../../platform/sdk/sdk';
import { DuplicateDocument } from '../../platform/store/store';
import { assessorsOf, barredFrom, type Assessor } from './assessors';
import { knownNames } from './known-names';
import { mustOrder } from './may';
import { reviewRules } from './rules';

type Input = InferOutput<typeof contract.input>;

const states = ['CLOSED', 'FILE_REVIEW', 'ARCHIVED'];
const perPage = 200;
/** A round is drawn from a year of a county; more is drawn in two rounds. */
const most = 5000;

/**
 * Draws a round from the closed files of some days and hands each to assessors who had nothing to do with it.
 * @throws DomainError NotAllowed · InputInvalid where there is no file, or too few may look at one · DayInvalid
 */
export async function drawRound(input: Input, call: StaffCall): Promise<{ id: string }> {
  const { office, person, now } = call;
  mustOrder(person);
  const { centreId } = person;
  const _id = office.blind('review-round', `${person.id}\n${input.key}`);
  if (await office.store.get('review_rounds', _id)) return { id: _id };
  if (input.from > input.to) throw fieldError('DayInvalid', 'to', '结束的日子不能早于开始。');
  const cases = await closedCases(input, call);
  await mustNameNobody(input.title, cases, call);
  if (cases.length === 0)
    throw fieldError('InputInvalid', 'from', '这些日子里没有结案的案卷，请换一段时间。');
  const seed = input.seed ?? randomBytes(6).toString('hex');
  const groups = [...new Set(cases.map(groupOf))].sort();
  const sign = (c: Case): string => `承办${groups.indexOf(groupOf(c)) + 1}`;
  const list = cases
    .map((c) => ({ no: c.receiptNo ?? c._id, group: sign(c) }))
    .sort((a, b) => (a.no < b.no ? -1 : 1));
  const drawn = new Set(drawSample(list, { seed, share: input.share }));
  const rules = await reviewRules(office, centreId);
  const round: ReviewRound = {
    ...{ _id, centreId, version: 1, title: input.title, at: now, byId: person.id, kind: input.kind },
    ...{ from: input.from, to: input.to, share: input.share, seed, list },
    only: await keptTo(input, call),
    sheet: rules.sheets[input.kind] ?? firstSheets[input.kind],
    ...{ limits: rules.limits, perFile: input.perFile, assessors: input.assessors },
    ...{ publishedAt: null, facts: null, toCount: false },
  };
  const files = handOut(
    round,
    await assessorsOf(round, call),
    cases.filter((c) => drawn.has(c.receiptNo ?? c._id)),
  );
  try {
    await office.store.addAll('review_files', files);
    await office.store.add('review_rounds', round);
  } catch (error) {
    if (!(error instanceof DuplicateDocument)) throw error;
  }

  return { id: _id };
}

/** The assessors read what the round is called. @throws DomainError InputInvalid for a title that names somebody */
async function mustNameNobody(title: string, cases: readonly Case[], call: StaffCall): Promise<void> {
  const known = await knownNames(call.office, call.person.centreId);
  const recipients = cases.map(({ applicant }) => applicant.name ?? '').filter((name) => name.length >= 2);
  const found = nameIn(title, known) ?? recipients.find((name) => title.includes(name));
  if (found !== undefined && found !== null)
    throw fieldError('InputInvalid', 'title', `名称里不要写“${found}”，评查员看得到。`);
}

/** Who handled it; a file without a handler stands for itself. */
function groupOf(c: Case): string {
  return handlerOf(c)?.lawyerId ?? c._id;
}

function handlerOf(c: Case) {
  return c.assignment.assignments.at(-1);
}

/** An organ's notice says the stage in words. */
function isAt(c: Case, stage: Stage): boolean {
  const at = c.facts.stage ?? c.intake.notice?.stage;

  return at === stage || at === stages[stage].staff;
}

/** What the draw was kept to, as the circular says it. @throws DomainError InputInvalid for a firm or handler of no register */
async function keptTo(
  { firmId, lawyerId, stage }: Input,
  { office, person }: StaffCall,
): Promise<string | null> {
  const { firms, lawyers } = await providersOf(office, person.centreId);
  const named = (id: string | null, of: readonly { readonly _id: string; readonly name: string }[]) =>
    id === null ? null : of.find(({ _id }) => _id === id)?.name;
  const words = [stage && stages[stage].staff, named(firmId, firms), named(lawyerId, lawyers)];
  if (words.includes(undefined))
    throw fieldError('InputInvalid', 'firmId', '名册里没有这家所或这个人，请刷新再选。');

  return words.filter((word) => word !== null).join('、') || null;
}

function isOfKind(c: Case, kind: RoundKind): boolean {
  return isCriminal(c) === (kind === 'criminal');
}

async function closedCases(
  { kind, from, to, firmId, lawyerId, stage }: Input,
  { office, person }: StaffCall,
): Promise<readonly Case[]> {
  const found: Case[] = [];
  for (const state of states) {
    let after = '';
    for (let more = true; more;) {
      const query = { state, _id: is.after(after) };
      const page = { limit: perPage, order: [['_id', 'asc']] as const };
      const stored = await office.store.find('cases', query, page);
      found.push(
        ...stored
          .filter(({ centreId }) => centreId === person.centreId)
          .map((one) => openStored(office.keys, one))
          .filter((c) => isIn(c) && isOfKind(c, kind)),
      );
      if (found.length > most)
        throw new DomainError('InputInvalid', { why: `一次最多从${most}卷里抽，请把时间分短。` });
      after = stored.at(-1)?._id ?? after;
      more = stored.length === perPage;
    }
  }

  return found;

  function isIn(c: Case): boolean {
    const on = c.closing.closing?.closedOn;

    return (
      on !== undefined &&
      on >= from &&
      on <= to &&
      (firmId === null || handlerOf(c)?.firmId === firmId) &&
      (lawyerId === null || handlerOf(c)?.lawyerId === lawyerId) &&
      (stage === null || isAt(c, stage))
    );
  }
}

/** Each file to so many assessors, those with the fewest first; which of them says the seed. */
function handOut(
  round: ReviewRound,
  assessors: readonly Assessor[],
  cases: readonly Case[],
): readonly ReviewFile[] {
  const load = new Map(round.assessors.map(({ staffId }) => [staffId, 0]));
  const mixed = [...cases].sort((a, b) => (mix(round, a) < mix(round, b) ? -1 : 1));

  return mixed.map((c, at) => {
    const barred = barredFrom(c, assessors);
    const able = round.assessors
      .map(({ staffId }) => staffId)
      .filter((staffId) => !barred.includes(staffId))
      .sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0) || (a < b ? -1 : 1));
    if (able.length < round.perFile)
      throw fieldError(
        'InputInvalid',
        'assessors',
        `有的案卷只有${able.length}位评查员可以评（自己办过、审过的，同一家所的都要回避），请再加人。`,
      );
    const chosen = able.slice(0, round.perFile);
    for (const staffId of chosen) load.set(staffId, (load.get(staffId) ?? 0) + 1);
    const handler = handlerOf(c);

    return {
      _id: sha256(`${round._id} ${c._id}`).slice(0, 24),
      ...{ centreId: round.centreId, roundId: round._id, version: 1, no: `第${at + 1}卷` },
      ...{ caseId: c._id, receiptNo: c.receiptNo, lawyerId: handler?.lawyerId ?? null },
      ...{ lawyerName: handler?.lawyerName ?? '没有承办人', firmName: handler?.firmName ?? '' },
      ...{ barred, assessorIds: chosen, scores: {}, needsThird: false, points: null, grade: null },
      ...{ publishedAt: null, repair: null },
    };
  });
}

function mix({ seed, _id }: ReviewRound, c: Case): string {
  return drawNumber(`${seed}${_id}`, c._id);
}
