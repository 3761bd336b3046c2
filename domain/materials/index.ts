export type { MaterialItem } from './material';
export { materialsFor } from './materials-for';
export type { HandedIn } from './supplement-notice';
export { supplementNotice } from './supplement-notice';
