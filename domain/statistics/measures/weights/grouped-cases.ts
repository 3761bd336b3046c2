import type { SumFigure } from '../../figure';

/** 特殊群体案件：当期批准和通知的案件，有任一标签的；一件只算一次。 */
export const groupedCases: SumFigure = {
  kind: 'sum',
  name: '特殊群体案件',
  base: '当期批准和通知的案件，有任一标签的；一件只算一次',
  unit: '件',
  of: 'granted',
  where: ({ cells: own }) => Array.isArray(own['标签']) && own['标签'].length > 0,
  over: 'period',
  pairs: false,
};
