import type { Question } from '../question';
import { words } from '../schemas';

export const custodyPlace: Question = {
  id: 'custody_place',
  section: 'story',
  title: '人关在哪里？',
  why: '律师要去那里见他。',
  kind: 'text',
  schema: words(2, 60, '请写看守所或派出所的名字，叫不全也可以'),
  relevant: (answers) => answers.for_whom === 'family' && answers.agent_reason === 'custody',
  skip: '不知道',
  example: '比如：青禾县看守所',
};
