import { part } from '../into/home';
import { said } from '../into/read-answer';
import type { Answers, Question } from '../question';
import { words } from '../schemas';

function placeOf(answers: Answers): string | undefined {
  const place = said(answers, 'custody_place');

  return place ? `关在${place}` : undefined;
}

export const custodyPlace: Question = {
  id: 'custody_place',
  section: 'story',
  title: '人关在哪里？',
  kind: 'text',
  schema: words(2, 60, '请写看守所或派出所的名字，叫不全也可以'),
  relevant: (answers) => answers.for_whom === 'family' && answers.agent_reason === 'custody',
  skip: '不知道',
  into: [part('dispute.place', placeOf)],
};
