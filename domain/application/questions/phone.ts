import { phoneFault } from '../../identity/phone';
import { isPassedOn } from '../passed-on';
import type { Question } from '../question';
import { faultless } from '../schemas';

export const phone: Question = {
  id: 'phone',
  section: 'person',
  title: '打哪个电话能找到您？',
  why: '工作人员会打这个电话告诉您结果。',
  kind: 'phone',
  schema: faultless(phoneFault, '请填电话号码。'),
  relevant: (answers) => !isPassedOn(answers),
  example: '手机或座机都行，座机加区号',
};
