import type { RatioFigure } from '../figure';

/** 胜诉率(结案诉讼)：当期结案、方式是诉讼的案件里，胜诉和部分胜诉的。 */
export const winningRate: RatioFigure = {
  kind: 'share',
  name: '胜诉率(结案诉讼)',
  base: '当期结案、方式是诉讼的案件里，胜诉和部分胜诉的',
  unit: '%',
  part: ['胜诉案件'],
  whole: ['结案诉讼'],
};
