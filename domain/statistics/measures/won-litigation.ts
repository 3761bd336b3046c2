import type { SumFigure } from '../figure';
import { all, holds } from '../lines/line-tests';

/** 胜诉案件：当期结案、方式是诉讼的案件里，胜诉和部分胜诉的。 */
export const wonLitigation: SumFigure = {
  kind: 'sum',
  name: '胜诉案件',
  base: '当期结案、方式是诉讼的案件里，胜诉和部分胜诉的',
  unit: '件',
  of: 'closed',
  where: all(holds('方式', '诉讼'), holds('结果', '胜诉', '部分胜诉')),
  over: 'period',
};
