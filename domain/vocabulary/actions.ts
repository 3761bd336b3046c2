import * as intake from './actions/intake';
import * as group from './actions/group';
import * as review from './actions/review';
import * as queue from './actions/queue';
import * as dossier from './actions/dossier';
import * as assignment from './actions/assignment';
import * as handling from './actions/handling';
import * as closing from './actions/closing';
import * as finance from './actions/finance';
import * as voices from './actions/voices';
import * as quality from './actions/quality';
import * as papers from './actions/papers';

/**
 * Everything that can happen to a case, with the word on its button (law.md §4): the steps of each area.
 * Who may do it, when and what follows stands in `procedure/steps/`.
 */
export const actionLabels = {
  ...intake.labels,
  ...group.labels,
  ...review.labels,
  ...queue.labels,
  ...dossier.labels,
  ...assignment.labels,
  ...handling.labels,
  ...closing.labels,
  ...finance.labels,
  ...voices.labels,
  ...quality.labels,
  ...papers.labels,
} as const;

/** What staff write down for the handler, with the word on their button. */
export const onBehalfLabels = {
  noteProgress: '代律师登记进展',
  reportMatter: '代律师报告重大事项',
  close: '代律师登记结案',
  submitDossier: '代律师登记交卷',
} as const satisfies Partial<Record<keyof typeof actionLabels, string>>;

export type ActionName = keyof typeof actionLabels;

/** The bureau's two answers to an objection (法-49), each with its step. */
export const objectionSteps = { upheld: 'upholdObjection', ordered: 'orderAid' } as const satisfies Readonly<
  Record<'upheld' | 'ordered', ActionName>
>;

export const actionNames = /* @__PURE__ */ Object.keys(actionLabels) as readonly ActionName[];
