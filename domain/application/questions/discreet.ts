import { part } from '../into/home';
import type { Choice, Question } from '../question';
import { fearsSomeone } from '../kinds';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = [
  { value: 'yes', label: '不要提这件事' },
  { value: 'no', label: '可以直接说' },
];

export const discreet: Question = {
  id: 'discreet',
  section: 'contact',
  title: '消息里可以提这件事吗？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => fearsSomeone(answers) || answers.contact_way === 'message_only',
  into: [part('contact.discreet', (answers) => answers.discreet === 'yes')],
};
