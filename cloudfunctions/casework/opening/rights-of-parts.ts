import { hasKey } from '../../../domain/vocabulary/has-key';

/**
 * How a phone stands to a case. Of those who apply: whose it is, whoever filled it in at a station and waits for the
 * person (`helper`), the same once the work at the station ended or the person has confirmed, a worker of the group now
 * and before, anybody else. Of those who handle cases: the lawyer now and before, the manager of the firm now, the rest
 * of the register.
 */
export const caseParts = [
  'owner',
  'helper',
  'endedHelper',
  'confirmedHelper',
  'member',
  'formerMember',
  'stranger',
  'lawyer',
  'manager',
  'formerLawyer',
  'otherHandler',
] as const;

export type CasePart = (typeof caseParts)[number];

const owner = ['owner'] as const;
/** Photos that were taken before an application was handed in are still on their way: none is lost. */
const sender = ['owner', 'helper', 'member', 'lawyer'] as const;
/** By the secret of an invitation, which is checked where it is opened. */
const invited = [
  'owner',
  'helper',
  'endedHelper',
  'confirmedHelper',
  'member',
  'formerMember',
  'stranger',
] as const;
/** By the number and the name; whoever filled it in, and everybody at a station, is refused by name. */
const confirming = ['member', 'formerMember', 'stranger'] as const;
const inGroup = ['member', 'formerMember'] as const;
const inHand = ['lawyer', 'manager'] as const;
const lawyer = ['lawyer'] as const;

/**
 * What each part may ask for about a case, by the word of the contract: one table for every phone, as the procedure's is
 * for staff. Who stands nowhere in a row is told that there is no such case; whoever filled a form in for another has
 * number, state and a fresh number for the person, and nothing once the work at the station ended (条例-17, PIPL-6).
 * The state of the case and its guards are asked after this.
 */
export const rightsOfParts = {
  openCase: ['owner', 'helper'],
  askConfirmation: ['helper'],
  saveDraft: ['owner', 'helper'],
  submit: ['owner', 'helper'],
  deleteDraft: owner,
  withdraw: owner,
  supply: owner,
  addMaterial: sender,
  removeMaterial: ['owner', 'member'],
  takeForm: owner,
  orderMaterials: owner,
  openMaterial: ['owner', 'lawyer'],
  openPaper: ['owner', 'lawyer'],
  allowMessages: owner,
  askQuestion: owner,
  fileComplaint: owner,
  object: owner,
  requestReplacement: owner,
  complain: owner,
  rate: owner,
  changeContact: owner,
  correctAnswer: owner,
  wishLawyer: owner,
  readAgreement: owner,
  signByRecipient: owner,
  invite: owner,
  takeOffMember: owner,
  changeInvitation: owner,
  drawInvitation: owner,
  openInvitation: invited,
  joinGroup: invited,
  openMembership: inGroup,
  leaveGroup: inGroup,
  confirmApplication: confirming,
  sayWrong: confirming,
  openWork: inHand,
  noteProgress: lawyer,
  reportMatter: lawyer,
  askLetter: lawyer,
  nameLawyer: inHand,
  declineAssignment: inHand,
  signAgreement: inHand,
  reportConflict: inHand,
  openHandOver: ['formerLawyer'],
  listHandOver: ['formerLawyer'],
  receiveHandOver: lawyer,
  close: lawyer,
  submitDossier: inHand,
} as const satisfies Readonly<Record<string, readonly CasePart[]>>;

/** Whether a part may ask this about its case; what stands in no row nobody may. */
export function mayAsk(part: CasePart, action: string): boolean {
  return hasKey(rightsOfParts, action) && (rightsOfParts[action] as readonly CasePart[]).includes(part);
}
