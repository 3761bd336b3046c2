import { step } from '../step';

const beforeDecision = ['SUBMITTED', 'SUPPLEMENT', 'REVIEWING', 'VERIFYING', 'PENDING_APPROVAL'] as const;
const underAid = ['ASSIGNING', 'ASSIGNED', 'ARRANGED', 'HANDLING'] as const;

/** Evidence, group members and how a person is reached. */
export const peopleSteps = [
  step({
    action: 'addMaterial',
    from: ['DRAFT', ...beforeDecision, 'NOTIFIED', ...underAid, 'CLOSED'],
    to: 'same',
    who: ['applicant', 'helper', 'member', 'station_clerk', 'clerk', 'lawyer'],
  }),
  step({
    action: 'removeMaterial',
    from: ['DRAFT', 'SUBMITTED', 'SUPPLEMENT'],
    to: 'same',
    who: ['applicant', 'helper', 'member', 'station_clerk', 'clerk'],
  }),
  step({
    action: 'judgeMaterial',
    from: [...beforeDecision, 'NOTIFIED', ...underAid],
    to: 'same',
    who: ['station_clerk', 'clerk', 'reviewer'],
    guards: ['notRecused', 'verdictReasoned'],
    source: '站点只作初查',
  }),
  step({
    action: 'joinGroup',
    from: ['DRAFT', ...beforeDecision],
    to: 'same',
    who: ['applicant', 'helper', 'member', 'clerk'],
  }),
  step({
    action: 'confirmMember',
    from: ['DRAFT', ...beforeDecision, ...underAid],
    to: 'same',
    who: ['member', 'clerk'],
    guards: ['isGroup', 'memberKnown', 'ownMember'],
  }),
  step({
    action: 'leaveGroup',
    from: ['DRAFT', ...beforeDecision, ...underAid],
    to: 'same',
    who: ['member', 'applicant', 'clerk'],
    guards: ['isGroup', 'memberKnown', 'ownMember'],
  }),
  step({
    action: 'changeContact',
    from: ['DRAFT', ...beforeDecision, 'NOTIFIED', ...underAid, 'CLOSED', 'FILE_REVIEW'],
    to: 'same',
    who: ['applicant', 'helper', 'clerk'],
  }),
  step({
    action: 'confirmApplication',
    from: [...beforeDecision, ...underAid, 'CLOSED'],
    to: 'same',
    who: ['applicant', 'clerk'],
    guards: ['awaitsConfirmation', 'notHelper'],
    basis: ['条例-17'],
    source: '站点代填的，本人用手机确认，或签字后由窗口登记：产品约定',
  }),
  step({
    action: 'sayWrong',
    from: [...beforeDecision, ...underAid, 'CLOSED'],
    to: 'same',
    who: ['applicant'],
    guards: ['awaitsConfirmation', 'notHelper', 'reasonGiven'],
    basis: ['条例-17'],
  }),
  step({
    action: 'noteWishes',
    from: [...beforeDecision, 'NOTIFIED', 'ASSIGNING'],
    to: 'same',
    who: ['applicant', 'helper', 'clerk', 'dispatcher'],
    source: '点援由中心决定开不开：产品约定',
  }),
  step({
    action: 'checkIdentity',
    from: [...beforeDecision, 'NOTIFIED', ...underAid],
    to: 'same',
    who: ['station_clerk', 'clerk', 'reviewer'],
    guards: ['notRecused'],
    basis: ['条例-17'],
  }),
  step({
    action: 'noteSafetyCall',
    from: [...beforeDecision, 'NOTIFIED', ...underAid],
    to: 'same',
    who: ['station_clerk', 'clerk', 'reviewer', 'approver', 'dispatcher', 'director'],
    guards: ['safetyCallOwed', 'reasonGiven'],
    source: '说有危险的人当天回电：产品约定',
  }),
] as const;
