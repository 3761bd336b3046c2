import { placesTold } from '../../vocabulary/matters/as-told';
import { cardsOf } from '../cards-of';
import type { Jurisdiction } from '../../eligibility/facts/facts';
import { fact } from '../into/home';
import { text } from '../into/read-answer';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = cardsOf(placesTold);

const jurisdictions: Readonly<Record<string, Jurisdiction>> = { here: 'yes', elsewhere: 'no' };

export const place: Question = {
  id: 'place',
  section: 'matter',
  title: '事情发生在哪里？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: () => true,
  skip: '说不清',
  into: [fact('jurisdiction', (answers) => jurisdictions[text(answers, 'place') ?? ''])],
};
