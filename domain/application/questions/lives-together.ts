import { homesTold } from '../../vocabulary/matters/as-told';
import { cardsOf } from '../cards-of';
import { fact } from '../into/home';
import { yesNo } from '../into/read-answer';
import { topicOf } from '../kinds';
import { needsMeans } from '../means';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';
import { whom } from '../whom';

const choices: readonly Choice[] = cardsOf(homesTold);

export const livesTogether: Question = {
  id: 'lives_together',
  section: 'means',
  title: '对方和您住在一起吗？',
  titleFor: (answers) => `对方和${whom(answers)}住一起吗？`,
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => needsMeans(answers) && topicOf(answers) === '家里的事',
  skip: '说不清',
  into: [fact('opponentLivesTogether', (answers) => yesNo(answers, 'lives_together'))],
};
