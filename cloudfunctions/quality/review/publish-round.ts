import type { InferOutput } from 'valibot';
import type * as contract from '../../../contract/quality/review';
import { resultsOf } from '../../../domain/quality/review/results';
import { DomainError, fieldError } from '../../../domain/refusals/errors';
import { dayOf } from '../../../domain/time/times';
import type { StaffCall } from '../../platform/calls/people';
import { is } from '../../platform/sdk/sdk';
import { mustOrder } from './may';
import { filesOf, roundOf } from './open-round';

/** Closes a round: grades stand, points can be changed no more, the figures count. @throws DomainError ConditionUnmet */
export async function publishRound(
  { id, version }: InferOutput<typeof contract.publishRound.input>,
  { office, person, now }: StaffCall,
): Promise<{ version: number }> {
  mustOrder(person);
  const round = await roundOf(office, person.centreId, id);
  if (round.publishedAt !== null) throw new DomainError('AlreadyDone');
  const given = await filesOf(office, round);
  const waiting = given.filter(({ grade }) => grade === null).length;
  if (waiting > 0)
    throw new DomainError('ConditionUnmet', { why: `还有${waiting}卷没有评完，等评完再公布。` });
  const { counts } = resultsOf(given.flatMap(({ grade }) => grade ?? []));
  const facts = { on: dayOf(now), counts };
  const next = { version: version + 1, publishedAt: now, facts, toCount: true };
  const written = await office.store.updateWhere('review_rounds', { _id: id, version }, { set: next });
  if (written === 0) throw new DomainError('LineHasChanged', { what: '这一轮评查' });
  const files = { centreId: person.centreId, roundId: id, no: is.not('') };
  await office.store.updateWhere('review_files', files, { set: { publishedAt: now } });

  return { version: version + 1 };
}

/** What is to be put right, with its day; or that it was. @throws DomainError LineNotFound, DayInvalid, ReasonMissing */
export async function noteRepair(
  { id, what, dueOn, done }: InferOutput<typeof contract.noteRepair.input>,
  { office, person, now }: StaffCall,
): Promise<{ version: number }> {
  mustOrder(person);
  const file = await office.store.get('review_files', id);
  if (!file || file.centreId !== person.centreId) throw new DomainError('LineNotFound');
  const text = what ?? file.repair?.what;
  const until = dueOn ?? file.repair?.dueOn;
  if (text === undefined) throw fieldError('ReasonMissing', 'what', '请写要改什么。');
  if (until === undefined) throw fieldError('DayInvalid', 'dueOn', '请选最晚哪天改好。');
  if (dueOn !== null && dueOn < dayOf(now))
    throw fieldError('DayInvalid', 'dueOn', '改好的期限不能早于今天。');
  const repair = { what: text, dueOn: until, doneAt: done ? now : null };
  const next = { version: file.version + 1, repair };
  const query = { _id: id, version: file.version };
  if ((await office.store.updateWhere('review_files', query, { set: next })) === 0)
    throw new DomainError('LineHasChanged', { what: '整改' });

  return { version: next.version };
}
