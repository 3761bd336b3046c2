import type { Answers } from '../../domain/application';
import { identityOf, nameOf, phoneOf } from './citizens';

const common: Answers = {
  place: 'here',
  own_lawyer: 'no',
  for_whom: 'self',
  urgent: ['none'],
  contact_way: 'any',
  contact_hours: '任何时间',
  address: '青禾县柳溪镇三组12号',
  registered_at: null,
  letters_to: null,
  case_name: null,
};
const poor: Answers = { status: ['dibao'] };
const measured: Answers = { status: ['none'], household_size: '3', family_income: '2400' };

/** What brings people to the centre: invented stories, each with its answers. */
export const stories: readonly Answers[] = [
  {
    entrance: 'green',
    topic: '工作和工资',
    matter: 'wages',
    migrant: 'yes',
    opponent: '青禾县兴旺建筑队',
    amount: '12300',
    happened_on: '2026-03-01',
    story: '三月到八月在工地干活，说好每天三百，工钱一直没给。',
  },
  {
    entrance: 'green',
    topic: '工作和工资',
    matter: 'wages',
    migrant: 'yes',
    opponent: '禾田食品厂',
    amount: '8600',
    happened_on: '2026-05-10',
    story: '厂子关门了，欠我三个月工资，老板电话打不通。',
  },
  {
    topic: '工作和工资',
    matter: 'wages',
    migrant: 'no',
    ...measured,
    opponent: '青禾广场物业',
    amount: '6400',
    happened_on: '2026-06-01',
    story: '做保洁两年，最后两个月没发钱，说等结账。',
  },
  {
    entrance: 'green',
    topic: '受伤索赔',
    matter: 'work_injury',
    migrant: 'yes',
    opponent: '石桥采石场',
    amount: '98000',
    happened_on: '2026-04-18',
    story: '上班时机器压伤右手，老板只付了住院费。',
  },
  {
    topic: '工作和工资',
    matter: 'labour_relation',
    migrant: 'yes',
    ...measured,
    opponent: '快达配送站',
    happened_on: '2025-11-01',
    story: '送了一年外卖，站长说我不是他们的员工。',
  },
  {
    topic: '受伤索赔',
    matter: 'traffic_injury',
    ...measured,
    opponent: '货车司机马某',
    amount: '52000',
    happened_on: '2026-07-22',
    story: '骑车过路口被货车撞倒，骨折，保险公司一直拖。',
  },
  {
    topic: '受伤索赔',
    matter: 'medical_injury',
    ...poor,
    opponent: '青禾县某诊所',
    amount: '30000',
    happened_on: '2026-02-15',
    story: '打针后腿肿，转院才知道是感染，诊所不认。',
  },
  {
    topic: '家里的事',
    matter: 'support_of_parents',
    lives_together: 'no',
    status: ['elderly'],
    fixed_income: 'no',
    opponent: '两个儿子',
    amount: '600',
    happened_on: '2025-09-01',
    story: '我七十三了，两个儿子都不给生活费。',
  },
  {
    topic: '家里的事',
    matter: 'child_support',
    lives_together: 'no',
    ...measured,
    opponent: '前夫',
    amount: '18000',
    happened_on: '2024-12-01',
    story: '离婚判了抚养费，他一年多没有给过。',
  },
  {
    topic: '家里的事',
    matter: 'domestic_violence',
    danger: 'no',
    amount: null,
    opponent: '丈夫',
    happened_on: '2026-08-03',
    story: '他喝了酒就打我，上个月报过警，有伤情照片。',
    contact_way: 'call_only',
    contact_hours: '上午',
    discreet: 'yes',
  },
  {
    topic: '社保和救助',
    matter: 'social_assistance',
    ...poor,
    opponent: '街道办',
    amount: '4800',
    happened_on: '2026-06-20',
    story: '低保突然停了，说我有车，那车早就报废了。',
  },
  {
    topic: '社保和救助',
    matter: 'social_insurance',
    migrant: 'yes',
    ...measured,
    opponent: '禾田食品厂',
    amount: '15000',
    happened_on: '2025-03-01',
    story: '干了三年，厂里没有给我交养老保险。',
  },
  {
    topic: '刑事案件',
    matter: 'victim_agent',
    danger: 'no',
    stage: 'prosecution',
    ...measured,
    amount: '40000',
    happened_on: '2026-05-30',
    story: '我被人打成轻伤，案子到了检察院，想要赔偿。',
  },
  {
    topic: '合同和财产',
    matter: 'private_loan',
    ...measured,
    opponent: '邻居周某',
    amount: '20000',
    happened_on: '2024-10-01',
    story: '借给邻居两万块，说好一年还，到现在不还。',
  },
];

/** The n-th sample person's answers: a story of the list with their own name and numbers. */
export function answersOf(place: number, story: number, name = nameOf(place)): Answers {
  const told = stories[story % stories.length] ?? {};
  const amount =
    typeof told.amount === 'string' ? String(Number(told.amount) + (place % 9) * 100) : undefined;

  return {
    ...common,
    ...told,
    ...(amount && { amount }),
    name,
    identity_number: identityOf(place),
    phone: phoneOf(place),
  };
}
