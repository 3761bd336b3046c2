import type { Channel } from '../../eligibility/facts/facts';
import { fact } from '../into/home';
import { text } from '../into/read-answer';
import { isPassedOn } from '../into/passed-on';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = [
  { value: 'self', label: '我自己' },
  { value: 'family', label: '我的家人' },
  { value: 'station', label: '我是工作人员，帮人填' },
  { value: 'group', label: '我们一群工友' },
];

/** Only the window offers it, where an authority handed the application over (法-39). */
const passedOn: Choice = { value: 'custody', label: '看守所、监狱等转交来的' };

const channels: Readonly<Record<string, Channel>> = {
  self: 'self',
  group: 'self',
  family: 'proxy',
  station: 'self',
  custody: 'custody',
};

export const forWhom: Question = {
  id: 'for_whom',
  section: 'who',
  title: '替谁申请？',
  kind: 'choice',
  choices: (answers) => (isPassedOn(answers) ? [...choices, passedOn] : choices),
  schema: oneOf([...choices, passedOn]),
  relevant: () => true,
  into: [fact('channel', (answers) => channels[text(answers, 'for_whom') ?? ''])],
};
