import { nameFault, readName } from '../../identity/name';
import { part } from '../into/home';
import { said } from '../into/read-answer';
import type { Question } from '../question';
import { faultless } from '../schemas';
import { whom } from '../whom';

export const name: Question = {
  id: 'name',
  section: 'person',
  title: '您叫什么名字？',
  titleFor: (answers) => (whom(answers) === '他' ? '要帮助的人叫什么名字？' : `${whom(answers)}叫什么名字？`),
  kind: 'text',
  schema: faultless(nameFault, '请填姓名。'),
  relevant: () => true,
  into: [part('applicant.name', (answers) => readName(said(answers, 'name'), 'name'))],
};
