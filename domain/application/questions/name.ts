import { nameFault, nameWarning } from '../../identity/name';
import { isPassedOn } from '../passed-on';
import type { Question } from '../question';
import { faultless } from '../schemas';

export const name: Question = {
  id: 'name',
  section: 'person',
  title: '您叫什么名字？',
  titleFor: (answers) =>
    answers.for_whom === 'family' || answers.for_whom === 'station' || isPassedOn(answers)
      ? '要帮助的人叫什么名字？'
      : '您叫什么名字？',
  why: '申请表上要写真实姓名。',
  kind: 'text',
  schema: faultless(nameFault, '请填姓名。'),
  warning: nameWarning,
  relevant: () => true,
  example: '和身份证上一样',
};
