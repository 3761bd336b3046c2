export { actionNames } from './actions';
export type { ActionName } from './actions';
export { allowedActions } from './allowed-actions';
export { effectsOf } from './effects';
export * from './facts';
export { guard, nextState } from './guard';
export { missingPapers } from './required-papers';
export { procedure, stepOf } from './table';
