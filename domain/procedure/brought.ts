import type { ActionName } from '../vocabulary/actions';
import type { StepInput } from './input';

/** What a step may not leave out, and what it may. */
type Brings<Must extends keyof StepInput, May extends keyof StepInput = never> = Required<
  Pick<StepInput, Must>
> &
  Partial<Pick<StepInput, May>>;

type Nothing = { readonly [Key in keyof StepInput]?: never };

/** Which of the keys of an input each step brings, as its guards and forks ask for them; who is not named brings nothing. */
interface Brought {
  submit: Brings<'consent'>;
  passOn: Brings<'consent'>;
  accept: Brings<never, 'overrideReason'>;
  refer: Brings<'centre' | 'reason'>;
  askSupplement: Brings<'gaps' | 'dueOn', 'overrideReason'>;
  supply: Brings<'answered'>;
  withdraw: Brings<never, 'reason'>;
  correctMaterial: Brings<'reason'>;
  noteSafetyCall: Brings<'reason'>;
  sayWrong: Brings<'reason'>;
  startVerification: Brings<'centre' | 'reason'>;
  finishVerification: Brings<'reason'>;
  recuse: Brings<'personId' | 'reason'>;
  advance: Brings<'ground' | 'reason' | 'dueOn'>;
  confirmAdvance: Brings<'reason'>;
  recommend: Brings<'proposal' | 'reason'>;
  grant: Brings<'reason', 'overrideReason'>;
  refuse: Brings<'ground' | 'reason'>;
  returnToReview: Brings<'reason'>;
  revokeDecision: Brings<'reason'>;
  judgeMaterial: Brings<'verdict', 'reason'>;
  object: Brings<'reason'>;
  upholdObjection: Brings<'reason'>;
  orderAid: Brings<'reason'>;
  assign: Brings<'assignee', 'excuse'>;
  nameLawyer: Brings<'assignee'>;
  declineAssignment: Brings<'reason'>;
  signAgreement: Brings<'signing', 'excuse' | 'files'>;
  reportConflict: Brings<'reason'>;
  requestReplacement: Brings<'reason'>;
  decideReplacement: Brings<'result' | 'reason'>;
  noteProgress: Brings<'act' | 'happenedOn' | 'reason', 'minutes' | 'hearing' | 'agrees' | 'files'>;
  reportMatter: Brings<'matter' | 'happenedOn' | 'reason'>;
  askLetter: Brings<'reason'>;
  close: Brings<'closedOn' | 'way' | 'outcome' | 'summary', 'recovered' | 'wages' | 'shares' | 'consented'>;
  terminate: Brings<'ground' | 'reason'>;
  submitDossier: Brings<'items' | 'absent'>;
  returnDossier: Brings<'gaps'>;
  passDossier: Brings<'volumes' | 'shelf', 'retentionYears'>;
  fileAway: Brings<'volumes' | 'shelf', 'retentionYears'>;
  appraiseFile: Brings<'appraisal' | 'reason', 'keepYears'>;
  decideAppraisal: Brings<'agrees' | 'reason'>;
  destroyFile: Brings<'happenedOn' | 'reason' | 'witnesses'>;
  calculateSubsidy: Brings<'subsidy'>;
  returnSubsidy: Brings<'reason'>;
  paySubsidy: Brings<'happenedOn' | 'voucher'>;
  issuePaper: Brings<'paperCode'>;
  voidPaper: Brings<'paperId' | 'reason'>;
  recordService: Brings<'paperId'>;
  keepSealedCopy: Brings<'paperId'>;
  noteOpinion: Brings<'paperId'>;
  complain: Brings<'reason'>;
  answerComplaint: Brings<'complaintId' | 'finding' | 'reason'>;
  rate: Brings<'score'>;
  followUp: Brings<'reason'>;
  sitIn: Brings<'reason'>;
  addNote: Brings<'reason'>;
  takeCase: Brings<'personId'>;
  handOver: Brings<'personId' | 'reason'>;
  joinGroup: Brings<'memberId'>;
  leaveGroup: Brings<'memberId'>;
}

/** What one step brings with it: `InputOf<'refuse'>` has a ground and a reason. */
export type InputOf<Action extends ActionName> = Action extends keyof Brought ? Brought[Action] : Nothing;
