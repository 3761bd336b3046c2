import { part } from '../into/home';
import { said } from '../into/read-answer';
import type { Question } from '../question';
import { dayOrMonth } from '../schemas';

export const happenedOn: Question = {
  id: 'happened_on',
  section: 'story',
  title: '从什么时候开始的？',
  titleFor: (answers) => (answers.agent_reason === 'custody' ? '哪天被带走的？' : undefined),
  kind: 'date',
  schema: dayOrMonth,
  byMonth: true,
  // Of a month alone its sign is shorter than any day of it: the running month has come.
  faultOn: (value, today) =>
    typeof value === 'string' && value > today ? '这一天还没到，请选今天或以前的日子' : null,
  relevant: () => true,
  skip: '说不清',
  into: [part('dispute.happenedOn', (answers) => said(answers, 'happened_on') || undefined)],
};
