export type { Answers, Question, SectionId } from './question';
export { sections } from './sections';
export { questionOf, questions } from './questions';
export {
  isAnswered,
  nextScreen,
  previousScreen,
  relevantQuestions,
  sectionStates,
  sentAnswers,
} from './flow';
export { checkAnswer } from './check-answer';
export { exampleOf, promptsOf } from './examples';
export { cardsToAsk, withTold } from './into/told-by-number';
export { hintOn } from './hints';
export { oftenFirst } from './often';
export { whyAsked } from './why-asked';
export { openPoints } from './open-points';
export { checkPage, titleOf, typedText } from './check-page';
export type { CheckSection } from './check-page';
export { fearsSomeone, isInDanger, mayBeInDanger } from './kinds';
export { isPassedOn } from './into/passed-on';
export { memberRows, mostMembers, rowFaults } from './group/member-row';
export type { MemberRow } from './group/member-row';
export { readMembers, totalOf } from './group/read-members';
export type { RowFault } from './group/read-members';
export { memberFrom, mergeMembers, typedMembers } from './group/members-of';
export { yuan } from './schemas';
export { typedSum } from './into/read-answer';
export { factsFrom } from './into/to-facts';
export { caseFrom } from './into/to-case';
export { nextCheck, previousCheck } from './self-check/self-check';
export { tryAnswers } from './try-answers';
export type { CheckRules } from './try-answers';
export { asksForIncome, incomeNotes } from './income-standard';
export { checkResult } from './self-check/self-check-result';
export { ownPapersFor } from './own-papers-for';
export { articleWords } from '../vocabulary/sources';
