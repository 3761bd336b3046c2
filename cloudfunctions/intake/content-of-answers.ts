import { caseFrom, factsFrom, openPoints, sentAnswers, type Answers } from '../../domain/application';
import { recordOf } from '../../domain/case/records/assessment-record';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { dayOf, type Instant } from '../../domain/time/times';
import { judge, plannedPack, planOf } from '../../domain/eligibility';
import { DomainError } from '../../domain/refusals/errors';
import type { Centre } from '../platform/documents';

/**
 * What the answers of an application say, checked once more here: nobody's form is believed.
 * @param receivedAt the moment of receipt; rules and standards of that day hold
 * @param promised whether the person really promised that all of it is true (法-41); a promise nobody made is none
 * @throws DomainError InputInvalid naming every question that is still open
 */
export function contentOfAnswers(
  centre: Pick<Centre, 'packs' | 'packId'>,
  answers: Answers,
  receivedAt: Instant,
  promised: boolean,
): CaseDraftChange {
  const today = dayOf(receivedAt);
  const open = openPoints(answers, today);
  if (open.length > 0) {
    const faults = open.map(({ id, message }) => ({ path: id, message }));
    throw new DomainError('InputInvalid', { why: `还有${open.length}处没填好，请回去看看。` }, faults);
  }
  const plan = planOf(centre, today);
  const pack = plannedPack(plan, today);
  const facts = factsFrom({ ...answers, promise: promised }, today);

  return {
    ...caseFrom(sentAnswers(answers)),
    facts,
    assessment: recordOf(judge(facts, pack), receivedAt),
    pack: { id: plan.packId, from: pack.from, own: plan.switches },
    submittedAt: receivedAt,
  };
}
