export type {
  AgentRight,
  Channel,
  FactKey,
  Facts,
  Jurisdiction,
  OtherReason,
  Paper,
  Relation,
  Stage,
} from './facts';
export type {
  Assessment,
  Change,
  Doubt,
  Extra,
  GapCode,
  HardshipClass,
  Missing,
  Offer,
  Outcome,
  TraceLine,
} from './assessment';
export type { Pack, PackId, Priority, Switches } from './pack';
export { assess } from './assess';
export { withSwitches } from './combine-packs';
export { FactsInvalid } from './errors';
export { nextQuestion } from './next-question';
export type { QuestionId } from './next-question';
export { packFor, packList } from './pack-for';
export type { AnswerShort, AssessmentChange } from './compare-assessments';
export { compareAssessments } from './compare-assessments';
export type { KeptPack, PlannedPack } from './pack-plan';
export { keptPack, plannedOn, plannedPack } from './pack-plan';
