import type { Answers } from '../question';

/** Invented answers of a worker in the green channel, complete: for tests and the sample world. */
export const workerAnswers: Answers = {
  entrance: 'green',
  topic: '工作和工资',
  matter: 'wages',
  migrant: 'yes',
  place: 'here',
  own_lawyer: 'no',
  for_whom: 'self',
  name: '赵大山',
  identity_number: '110101198003078879',
  phone: '13800138000',
  address: null,
  opponent: '青禾县兴旺建筑队',
  amount: '12300',
  happened_on: '2026-03-01',
  story: '三月到八月在工地干活，工钱一直没给。',
  urgent: ['none'],
  contact_way: 'any',
  contact_hours: '晚上7点以后',
  case_name: null,
};
