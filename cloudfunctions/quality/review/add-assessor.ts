import type { InferOutput } from 'valibot';
import type { addAssessor as contract } from '../../../contract/quality/review';
import { DomainError, fieldError } from '../../../domain/refusals/errors';
import type { StaffCall } from '../../platform/calls/people';
import type { ReviewFile, ReviewRound } from '../../platform/documents';
import { assessorsOf, barredFrom, type Assessor } from './assessors';
import { mustOrder } from './may';
import { filesOf, roundOf } from './open-round';

type Input = InferOutput<typeof contract.input>;

/**
 * One more assessor for a round, so that none waits for somebody who cannot look: gets every file whose assessments do
 * not go together, or what one who is away has not looked at; never a file they had to do with.
 * @throws DomainError NotAllowed, LineNotFound, LineHasChanged, AlreadyDone, InputInvalid where no file can be given
 */
export async function addAssessor(input: Input, call: StaffCall): Promise<{ given: number }> {
  const { office, person } = call;
  mustOrder(person);
  const { id, version, staffId, firmId, insteadOf } = input;
  const round = await roundOf(office, person.centreId, id);
  if (round.publishedAt !== null) throw new DomainError('AlreadyDone');
  const [added] = await assessorsOf({ assessors: [{ staffId, firmId }] }, call);
  if (!added) throw new DomainError('LineNotFound');
  const changes = await filesFor(added, round, input, call);
  const assessors = [...round.assessors.filter((one) => one.staffId !== staffId), { staffId, firmId }];
  const next = { version: version + 1, assessors: assessors.filter((one) => one.staffId !== insteadOf) };
  const query = { _id: id, version, publishedAt: null };
  if ((await office.store.updateWhere('review_rounds', query, { set: next })) === 0)
    throw new DomainError('LineHasChanged', { what: '这一轮评查' });
  for (const { file, assessorIds } of changes) {
    const set = { version: file.version + 1, assessorIds, needsThird: false };
    const at = { _id: file._id, version: file.version };
    if ((await office.store.updateWhere('review_files', at, { set })) === 0)
      throw new DomainError('LineHasChanged', { what: '打分' });
  }

  return { given: changes.length };
}

/** The files that wait, with who looks at them then. @throws DomainError InputInvalid where there is none */
async function filesFor(
  added: Assessor,
  round: ReviewRound,
  { insteadOf }: Input,
  call: StaffCall,
): Promise<readonly { file: ReviewFile; assessorIds: readonly string[] }[]> {
  const waiting = (await filesOf(call.office, round)).filter((file) =>
    insteadOf === null
      ? file.needsThird
      : file.grade === null && file.assessorIds.includes(insteadOf) && !(insteadOf in file.scores),
  );
  if (waiting.length === 0)
    throw fieldError(
      'InputInvalid',
      'insteadOf',
      insteadOf === null ? '没有等人再评的案卷；要替换谁，请选上。' : '他的案卷都评完了，不用替换。',
    );
  const cases = await Promise.all(waiting.map(({ caseId }) => call.office.cases.find(caseId)));
  const free = waiting.filter((file, at) => {
    const c = cases[at];

    return c && !file.assessorIds.includes(added.id) && barredFrom(c, [added]).length === 0;
  });
  if (free.length === 0)
    throw fieldError('InputInvalid', 'staffId', '等评的案卷都要他回避，或者他评过了，请换一位。');

  return free.map((file) => ({
    file,
    assessorIds: [...file.assessorIds.filter((one) => one !== insteadOf), added.id],
  }));
}
