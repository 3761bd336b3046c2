export type { MaterialItem, MaterialsList, NotNeeded } from './material';
export { materialsFor } from './materials-for';
export type { HandedIn, SupplementItem } from './supplement-notice';
export { supplementNotice } from './supplement-notice';
