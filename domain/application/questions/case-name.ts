import { neutralName, quietName, telltaleFault } from '../../case/quiet-name';
import { part } from '../into/home';
import { fearsSomeone, isInDanger } from '../kinds';
import type { Question } from '../question';
import { said } from '../into/read-answer';
import { faultless } from '../schemas';

/** What others read who look at this phone. */
export const caseName: Question = {
  id: 'case_name',
  section: 'contact',
  title: '在手机里叫它什么？',
  kind: 'text',
  schema: faultless(telltaleFault, `请起个名字，或者就叫“${quietName}”`),
  relevant: (answers) => fearsSomeone(answers) || isInDanger(answers) || answers.discreet === 'yes',
  skip: `就叫“${quietName}”`,
  into: [part('contact.calledAs', (answers) => neutralName(said(answers, 'case_name')))],
};
