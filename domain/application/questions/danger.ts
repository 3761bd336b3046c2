import { isInDanger, mayBeInDanger } from '../kinds';
import { part } from '../into/home';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = [
  { value: 'yes', label: '现在有危险' },
  { value: 'no', label: '现在安全' },
];

export const danger: Question = {
  id: 'danger',
  section: 'matter',
  title: '您和家人现在安全吗？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: mayBeInDanger,
  into: [part('urgency.inDanger', isInDanger)],
};
