import { defineAsyncComponent, type Component } from 'vue';
import type { ActionName } from '../../domain/procedure/actions';
import { plainDecisions } from './plain-decisions';

/** Decisions with a form of their own; all others are plain fields. */
export const decisionForms: Readonly<Partial<Record<ActionName, Component>>> = {
  askSupplement: defineAsyncComponent(() => import('./SupplementForm.vue')),
};

/** The way forward comes first, the way back last: buttons keep their places from case to case. */
const order: readonly ActionName[] = [
  'takeCase',
  'accept',
  'recommend',
  'grant',
  'assign',
  'askSupplement',
  'refuse',
  'returnToReview',
  'refer',
];

/** Whether the desk has a form for this step. */
export function hasForm(action: ActionName): boolean {
  return action in decisionForms || plainDecisions.some((one) => one.action === action);
}

/** Offers that have a form here, in the order of the buttons. */
export function inOrder<Offered extends { readonly action: ActionName }>(
  offers: readonly Offered[],
): readonly Offered[] {
  const place = (action: ActionName): number => {
    const at = order.indexOf(action);
    return at < 0 ? order.length : at;
  };
  return offers.filter((offer) => hasForm(offer.action)).sort((a, b) => place(a.action) - place(b.action));
}
