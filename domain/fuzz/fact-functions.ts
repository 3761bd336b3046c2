import { assess, nextQuestion, packFor, type Facts } from '../eligibility';
import { compareAssessments } from '../eligibility/trace/compare-assessments';
import { assessAgain } from '../case/assess-again';
import { recordOf } from '../case/records/assessment-record';
import { caseIn } from '../procedure/testing/cases';
import { materialsFor, supplementNotice } from '../materials';

const pack = packFor('national', '2026-11-22');
const local = packFor('guangdong', '2026-11-22');

/** Every function of the domain that reads the facts of an application: given any facts that may stand. */
export const factFunctions: Readonly<Record<string, (facts: Facts) => unknown>> = {
  assess: (facts) => [assess(facts, pack), assess(facts, local)],
  nextQuestion: (facts) => nextQuestion(facts, pack) ?? null,
  compareAssessments: (facts) => compareAssessments(assess(facts, pack), assess(facts, local)),
  assessAgain: (facts) =>
    assessAgain({
      ...caseIn('REVIEWING'),
      facts,
      pack: { id: local.id, from: local.from },
      assessment: recordOf(assess(facts, local), '2026-11-22T02:00:00.000Z'),
    }),
  materialsFor: (facts) => materialsFor(facts, assess(facts, pack)),
  supplementNotice: (facts) => supplementNotice(materialsFor(facts, assess(facts, pack)), []),
};
