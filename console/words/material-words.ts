import { handlerPaper } from '../../domain/case/records/material';
import { materialTitle } from '../../domain/vocabulary/material-titles';

/** The title of an item of the materials list; what came under no item is 其他材料. */
export function materialLabel(code: string): string {
  if (code === 'member_paper') return '工友本人材料';
  if (code === handlerPaper) return '承办人员的材料';

  return materialTitle(code);
}
