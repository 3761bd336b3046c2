import type { Question } from './question';
import { address, lettersTo, registeredAt } from './questions/addresses';
import { agentIdentity } from './questions/agent-identity';
import { agentName } from './questions/agent-name';
import { agentPhone } from './questions/agent-phone';
import { agentReason } from './questions/agent-reason';
import { agentRelation } from './questions/agent-relation';
import { amount } from './questions/amount';
import { caseName } from './questions/case-name';
import { contactHours } from './questions/contact-hours';
import { contactOtherName } from './questions/contact-other-name';
import { contactOtherPhone } from './questions/contact-other-phone';
import { contactWay } from './questions/contact-way';
import { custodyPlace } from './questions/custody-place';
import { danger } from './questions/danger';
import { deadlineOn } from './questions/deadline-on';
import { discreet } from './questions/discreet';
import { familyIncome } from './questions/family-income';
import { fixedIncome } from './questions/fixed-income';
import { forWhom } from './questions/for-whom';
import { happenedOn } from './questions/happened-on';
import { householdCount } from './questions/household-count';
import { householdSize } from './questions/household-size';
import { identityNumber } from './questions/identity-number';
import { identityPaper } from './questions/identity-paper';
import { livesTogether } from './questions/lives-together';
import { matter } from './questions/matter';
import { members } from './questions/members';
import { migrant } from './questions/migrant';
import { name } from './questions/name';
import { opponent } from './questions/opponent';
import {
  foreignPermanentNumber,
  hmtResidenceNumber,
  hmtTravelNumber,
  passportNumber,
} from './questions/other-paper-numbers';
import { ownLawyer } from './questions/own-lawyer';
import { phone } from './questions/phone';
import { place } from './questions/place';
import { stage } from './questions/stage';
import { status } from './questions/status';
import { story } from './questions/story';
import { topic } from './questions/topic';
import { urgent } from './questions/urgent';

/** Every question of the form in the order it is asked. A new one needs its file and its place here, nothing else. */
export const questions: readonly Question[] = [
  forWhom,
  agentRelation,
  agentReason,
  topic,
  matter,
  danger,
  migrant,
  place,
  stage,
  ownLawyer,
  members,
  agentName,
  agentIdentity,
  agentPhone,
  name,
  identityNumber,
  identityPaper,
  hmtResidenceNumber,
  hmtTravelNumber,
  passportNumber,
  foreignPermanentNumber,
  phone,
  address,
  registeredAt,
  lettersTo,
  livesTogether,
  status,
  fixedIncome,
  householdSize,
  householdCount,
  familyIncome,
  custodyPlace,
  opponent,
  amount,
  happenedOn,
  story,
  urgent,
  deadlineOn,
  contactWay,
  contactHours,
  contactOtherName,
  contactOtherPhone,
  discreet,
  caseName,
];

/** The question of that id; undefined when there is none. */
export function questionOf(id: string): Question | undefined {
  return questions.find((question) => question.id === id);
}
