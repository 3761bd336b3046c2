import { staffRoles } from '../../vocabulary/roles';
import { caseStates, isEndState } from '../../vocabulary/case-states';
import { step } from '../step';

const submitted = caseStates.filter((state) => state !== 'DRAFT');
const open = submitted.filter((state) => !isEndState(state));
const notArchived = submitted.filter((state) => state !== 'ARCHIVED');
const afterWork = ['CLOSED', 'FILE_REVIEW', 'ARCHIVED', 'TERMINATED'] as const;
/** Auditors only read; whoever keeps the accounts sees no case. */
const staff = staffRoles.filter((role) => role !== 'auditor' && role !== 'user_manager');

/** What may happen beside the main way: voices, notes, papers, who owns the case. */
export const sideSteps = [
  step({
    action: 'complain',
    from: submitted,
    to: 'same',
    who: ['applicant', 'member', 'helper', 'clerk'],
    guards: ['reasonGiven'],
    starts: ['complaint', 'fee_complaint'],
    message: 'complaintReceived',
    basis: ['149-1'],
    source: '期限为配置：149号 未核实',
  }),
  step({
    action: 'answerComplaint',
    from: submitted,
    to: 'same',
    who: ['supervisor', 'director'],
    guards: [
      'complaintOpen',
      'notRecused',
      'notDecider',
      'notHandler',
      'complaintOfOthers',
      'complaintNamed',
      'findingGiven',
      'reasonGiven',
    ],
    stops: ['complaint', 'fee_complaint'],
    message: 'complaintAnswered',
    basis: ['法-55', '法-56'],
    source: '149号 未核实',
  }),
  step({
    action: 'rate',
    from: afterWork,
    to: 'same',
    who: ['applicant', 'helper', 'member'],
    guards: ['notHandler', 'notRated', 'scoreSound'],
    basis: ['法-59'],
  }),
  step({
    action: 'followUp',
    from: afterWork,
    to: 'same',
    who: ['assessor', 'clerk'],
    guards: ['notRecused', 'notDecider', 'notHandler', 'reasonGiven'],
    papers: ['FZ-032'],
    basis: ['法-59'],
  }),
  step({ action: 'addNote', from: notArchived, to: 'same', who: staff, guards: ['reasonGiven'] }),
  step({
    action: 'takeCase',
    from: open,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist'],
    guards: ['notRecused', 'notAlreadyMine'],
    source: '首问首办：000',
  }),
  step({
    action: 'handOver',
    from: open,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist', 'director'],
    guards: ['ownerOrDirector', 'personNamed', 'reasonGiven'],
  }),
  step({
    action: 'issuePaper',
    from: notArchived,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist', 'supervisor'],
    guards: ['notRecused', 'formIssuable'],
    source: '随步骤出具的只补作废的：产品约定',
  }),
  step({
    action: 'voidPaper',
    from: notArchived,
    to: 'same',
    who: ['approver', 'director'],
    guards: ['notRecused', 'paperNamed', 'reasonGiven'],
    source: '作废不覆盖：产品约定',
  }),
  step({
    action: 'recordService',
    from: notArchived,
    to: 'same',
    who: ['clerk', 'dispatcher', 'system'],
    guards: ['paperNamed'],
    papers: ['FZ-022'],
    stops: ['termination_notice'],
  }),
  step({
    action: 'keepSealedCopy',
    from: submitted,
    to: 'same',
    who: ['clerk', 'reviewer', 'approver', 'dispatcher', 'archivist'],
    guards: ['paperNamed'],
  }),
] as const;
