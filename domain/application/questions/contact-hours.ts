import { part } from '../into/home';
import { said } from '../into/read-answer';
import type { Choice, Question } from '../question';
import { oneOf } from '../schemas';

const choices: readonly Choice[] = [
  { value: '任何时间', label: '什么时候都行' },
  { value: '上午', label: '上午' },
  { value: '中午', label: '中午' },
  { value: '下午', label: '下午' },
  { value: '晚上7点以后', label: '晚上7点以后' },
];

export const contactHours: Question = {
  id: 'contact_hours',
  section: 'contact',
  title: '什么时候方便接电话？',
  kind: 'choice',
  choices: () => choices,
  schema: oneOf(choices),
  relevant: (answers) => answers.contact_way === 'any' || answers.contact_way === 'call_only',
  into: [part('contact.hours', (answers) => said(answers, 'contact_hours') || undefined)],
};
