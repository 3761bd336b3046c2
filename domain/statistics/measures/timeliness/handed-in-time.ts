import type { SumFigure } from '../../figure';
import { all, filled } from '../../lines/line-tests';
import { isHandedInInTime } from '../../lines/in-time';

/** 归档(按期)：当期归档的案件，结案后三十日内交卷的；没有写交卷日的按归档日，末日休息顺延。 */
export const handedInTime: SumFigure = {
  kind: 'sum',
  name: '归档(按期)',
  base: '当期归档的案件，结案后三十日内交卷的；没有写交卷日的按归档日，末日休息顺延',
  unit: '件',
  of: 'archived',
  where: all(filled('结案日'), isHandedInInTime),
  over: 'period',
  pairs: false,
};
