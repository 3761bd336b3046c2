import { lawyersTold } from '../../vocabulary/matters/as-told';
import { cardsOf } from '../cards-of';
import { fact } from '../into/home';
import { yesNo } from '../into/read-answer';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';
import { whom } from '../whom';

const choices: readonly Choice[] = cardsOf(lawyersTold);

export const ownLawyer: Question = {
  id: 'own_lawyer',
  section: 'matter',
  title: '您自己请律师了吗？',
  titleFor: (answers) => (whom(answers) === '您' ? undefined : `${whom(answers)}请了律师吗？`),
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: () => true,
  into: [fact('hasOwnLawyer', (answers) => yesNo(answers, 'own_lawyer'))],
};
