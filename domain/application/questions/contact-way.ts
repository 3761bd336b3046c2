import type { ContactWay } from '../../vocabulary/persons/people';
import { part } from '../into/home';
import { isPassedOn } from '../into/passed-on';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = [
  { value: 'any', label: '打电话、发消息都行' },
  { value: 'call_only', label: '只打电话，不要发消息' },
  { value: 'message_only', label: '只发消息，不要打电话' },
  { value: 'through_other', label: '找别人转告我' },
];

const ways: readonly ContactWay[] = ['any', 'call_only', 'message_only', 'through_other'];

export const contactWay: Question = {
  id: 'contact_way',
  section: 'contact',
  title: '怎么找您最方便、最安全？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => !isPassedOn(answers),
  into: [part('contact.way', (answers) => ways.find((one) => one === answers.contact_way) ?? 'any')],
};
