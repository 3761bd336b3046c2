export { actionNames } from '../vocabulary/actions';
export type { ActionName } from '../vocabulary/actions';
export { allowedActions } from './allowed-actions';
export { effectsOf } from './effects';
export * from '../case/case-facts';
export { guard, nextState } from './guard';
export { missingPapers } from './required-papers';
export { procedure, stepOf } from './steps';
