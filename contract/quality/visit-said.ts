import * as v from 'valibot';
import { fields, textOrNothing } from '../fields';

const rating = v.picklist(['满意', '基本满意', '不满意'], '请选满意、基本满意还是不满意。');

/** What is asked at a return visit (FZ-032), whoever asks and however. */
export const visitSaid = {
  ratings: fields({ attitude: rating, contact: rating, rights: rating, result: rating, whole: rating }),
  feeAsked: v.boolean('请选有没有人收钱收物。'),
  told: v.boolean('请选律师有没有告诉过他进展。'),
  performed: v.picklist(['yes', 'partly', 'no'], '请选结果兑现没有。'),
};

/** The own words, where there are any. */
export const ownWords = textOrNothing('想说的话', 1000);
