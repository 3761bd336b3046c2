import type { SumFigure } from '../../figure';
import { answeredLetters } from '../../lines/line-tests';

/** 征询答复份数：当期征询意见，有答复的；登记写了几份的按几份。 */
export const opinionLettersAnswered: SumFigure = {
  kind: 'sum',
  name: '征询答复份数',
  base: '当期征询意见，有答复的；登记写了几份的按几份',
  unit: '份',
  of: 'opinionLetters',
  add: answeredLetters,
  over: 'period',
  pairs: false,
};
