import type { FileLine } from '../../contract/closing/archive';

/** How far the appraisal of a file is. */
export function appraisalState({ appraisal }: Pick<FileLine, 'appraisal'>): string {
  if (appraisal === null) return '等鉴定';
  const { verdict, agrees, destroyedOn } = appraisal;
  if (destroyedOn !== null) return `${destroyedOn}已销毁`;
  if (agrees === null) return '已提意见，等主任决定';
  if (!agrees) return '主任不同意，重新鉴定';

  return verdict === 'destroy' ? '决定销毁，等登记' : '已延长';
}
