import { defineAsyncComponent, type Component } from 'vue';
import { actionNames, type ActionName } from '../../../domain/vocabulary/actions';
import type { Offer } from '../../../contract/dossier/dossier';
import type { GuardName } from '../../../domain/procedure/guards';
import { plainDecisions } from './plain-decisions';

/** Decisions with a form of their own; all others are plain fields. */
export const decisionForms: Readonly<Partial<Record<ActionName, Component>>> = {
  assign: defineAsyncComponent(() => import('../../assignment/AssignForm.vue')),
  nameLawyer: defineAsyncComponent(() => import('../../assignment/AssignForm.vue')),
  calculateSubsidy: defineAsyncComponent(() => import('../../finance/SubsidyForm.vue')),
  submitDossier: defineAsyncComponent(() => import('../../closing/DossierForm.vue')),
  passDossier: defineAsyncComponent(() => import('../../closing/FilingForm.vue')),
  askSupplement: defineAsyncComponent(() => import('../../intake/SupplementForm.vue')),
};

/** The way forward comes first, the way back last: buttons keep their places from case to case. */
const main: readonly ActionName[] = [
  'noteSafetyCall',
  'accept',
  'confirmApplication',
  'finishVerification',
  'supply',
  'recommend',
  'grant',
  'confirmAdvance',
  'assign',
  'nameLawyer',
  'signAgreement',
  'noteProgress',
  'close',
  'submitDossier',
  'passDossier',
  'returnDossier',
  'calculateSubsidy',
  'reviewSubsidy',
  'approveSubsidy',
  'paySubsidy',
  'returnSubsidy',
  'decideAppraisal',
  'destroyFile',
  'decideReplacement',
  'answerComplaint',
  'upholdObjection',
  'orderAid',
  'askSupplement',
  'refuse',
  'returnToReview',
  'takeCase',
  'refer',
];

/** Seldom needed; they wait behind one button. A step that has a form and stands nowhere comes after them. */
const further: readonly ActionName[] = [
  'checkIdentity',
  'noteWishes',
  'changeContact',
  'complain',
  'startVerification',
  'reportMatter',
  'advance',
  'remindSupplement',
  'remindHandler',
  'requestReplacement',
  'declineAssignment',
  'reportConflict',
  'listHandOver',
  'receiveHandOver',
  'handOver',
  'postPaper',
  'recordService',
  'revokeDecision',
  'voidPaper',
  'recuse',
  'object',
  'withdraw',
  'terminate',
  'fileAway',
  'appraiseFile',
  'askOpinion',
  'noteOpinion',
];

/** Conditions that a written reason overcomes: the form asks for it, so the button stays open. */
const overcomeByReason: readonly string[] = [
  'hasJurisdiction',
  'firstSupplement',
  'eligibleOrReasoned',
] satisfies GuardName[];

/** Whether nothing stands in the way, or only what a reason overcomes. */
export function isOpen({ unmet }: Pick<Offer, 'unmet'>): boolean {
  return unmet.every(({ guard }) => overcomeByReason.includes(guard));
}

/** Whether the desk has a form for this step, and so a place among the buttons. */
export function hasForm(action: ActionName): boolean {
  return action in decisionForms || plainDecisions.some((one) => one.action === action);
}

/** Offers that have a form here, in the order of the buttons: those always shown, and those behind one button. */
export function inOrder<Offered extends { readonly action: ActionName }>(
  offers: readonly Offered[],
): { readonly main: readonly Offered[]; readonly further: readonly Offered[] } {
  const pick = (order: readonly ActionName[]): readonly Offered[] =>
    order.flatMap((action) => offers.filter((offer) => offer.action === action && hasForm(action)));
  const rest = actionNames.filter((action) => !main.includes(action) && !further.includes(action));

  return { main: pick(main), further: pick([...further, ...rest]) };
}
