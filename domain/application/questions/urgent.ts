import { hurriesTold } from '../../vocabulary/matters/as-told';
import { cardsOf } from '../cards-of';
import { isInDanger, mayBeInDanger } from '../kinds';
import { fact, part } from '../into/home';
import { chose } from '../into/read-answer';
import type { Choice, Question } from '../question';
import { someOf } from '../schemas';

const choices: readonly Choice[] = [...cardsOf(hurriesTold), { value: 'none', label: '没有这些急事' }];

export const urgent: Question = {
  id: 'urgent',
  section: 'story',
  title: '有没有特别急的事？',
  kind: 'choices',
  // Where danger was asked at the beginning, it is not asked twice.
  choices: (answers) => choices.filter(({ value }) => value !== 'danger' || !mayBeInDanger(answers)),
  alone: 'none',
  schema: someOf(choices, 'none'),
  relevant: () => true,
  into: [
    fact('needsPreservation', (answers) => chose(answers, 'urgent', 'preservation') || undefined),
    part('urgency.inDanger', isInDanger),
    part('urgency.limitNear', (answers) => chose(answers, 'urgent', 'deadline')),
  ],
};
