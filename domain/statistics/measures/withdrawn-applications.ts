import type { SumFigure } from '../figure';

/** 撤回申请：当期撤回和视为撤回的申请。 */
export const withdrawnApplications: SumFigure = {
  kind: 'sum',
  name: '撤回申请',
  base: '当期撤回和视为撤回的申请',
  unit: '件',
  of: 'withdrawn',
  over: 'period',
};
