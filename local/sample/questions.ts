import type { Hands } from './hands';
import { momentBefore } from './times';

/** Somebody who asked something: by which way, how many days ago, and what was answered. */
interface Asked {
  readonly channel: string;
  readonly daysAgo: number;
  readonly topic: string;
  readonly name: string | null;
  readonly groups: readonly string[];
  readonly text: string;
  readonly answer: string | null;
}

const atDesk: readonly Asked[] = [
  {
    channel: 'visit',
    daysAgo: 0,
    topic: '工作和工资',
    name: '尤水生',
    groups: ['migrant_workers'],
    text: '干了两个月没发工资，怎么要？',
    answer: '可以申请劳动仲裁，一年内提出；也可以在这里申请免费律师。',
  },
  {
    channel: 'call',
    daysAgo: 1,
    topic: '家里的事',
    name: '许玉兰',
    groups: ['women'],
    text: '想离婚，孩子两岁，能判给我吗？',
    answer: '不满两周岁的一般由母亲带。',
  },
  {
    channel: 'hotline_12348',
    daysAgo: 2,
    topic: '社保和救助',
    name: null,
    groups: ['elderly'],
    text: '低保停了，去哪里问？',
    answer: null,
  },
  {
    channel: 'letter',
    daysAgo: 4,
    topic: '刑事案件',
    name: '张有福',
    groups: [],
    text: '弟弟被关了，家里请不起律师。',
    answer: '可以申请法律援助，请把拘留通知书的照片发给我们。',
  },
  {
    channel: 'activity',
    daysAgo: 6,
    topic: '合同和财产',
    name: '秦春花',
    groups: ['farmers'],
    text: '土地流转的合同没写年限，能收回来吗？',
    answer: '没写年限的可以随时解除，要提前合理时间告诉对方。',
  },
];

const onPhone = [
  { daysAgo: 0, topic: '工作和工资', text: '老板说年底才给工钱，合法吗？', answer: null },
  {
    daysAgo: 5,
    topic: '受伤索赔',
    text: '上班路上被车撞了，算工伤吗？',
    answer: '不是自己主要责任的，算。一年内申请工伤认定。',
  },
] as const;

/** Fills the register of consultations: each way of asking, answered and waiting. */
export async function askQuestions(hands: Hands, now: number): Promise<void> {
  for (const [place, { daysAgo, ...asked }] of atDesk.entries()) {
    const input = { key: `sample-question-${place}0`, phone: null, ...asked };
    await hands.desk('lijing', 'recordConsultation', input, momentBefore(now, daysAgo, 9.2));
  }
  for (const [place, { daysAgo, answer, ...asked }] of onPhone.entries()) {
    const openid = `sample-asker-${place}`;
    const own = { kind: 'question', phone: null, when: null, discreet: false };
    const at = momentBefore(now, daysAgo, 9.5);
    const { id } = await hands.phone(
      openid,
      'askQuestion',
      { key: `sample-question-${place}1`, ...own, ...asked },
      at,
    );
    if (answer)
      await hands.desk('hetao', 'answerConsultation', { id, answer }, momentBefore(now, daysAgo - 1, 10));
  }
}
