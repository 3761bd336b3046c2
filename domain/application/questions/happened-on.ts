import type { Question } from '../question';
import { day } from '../schemas';

export const happenedOn: Question = {
  id: 'happened_on',
  section: 'story',
  title: '从什么时候开始的？',
  why: '有些事过了时间就不能再要，要早一点办。',
  kind: 'date',
  schema: day,
  relevant: () => true,
  skip: '说不清',
};
