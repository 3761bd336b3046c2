import type { ComplaintAct } from '../../../domain/quality/complaint-acts';
import { staffId } from '../staff';

/** One step of a complaint: who takes it, how many days ago, and what is said; what somebody says on the phone too. */
type Step = readonly [
  who: string,
  daysAgo: number,
  said: DeskAct | { readonly contest: string } | { readonly supply: string },
];

/** As the desk sends it; a day is said as so many days later, another complaint by its place in the list. */
type DeskAct = Omit<ComplaintAct, 'dueOn' | 'on' | 'into'> & {
  readonly dueIn?: number;
  readonly onDay?: true;
  readonly into?: number;
};

/** A complaint of the sample: on whose phone, or by whom it was written down and how it came. */
interface SampleComplaint {
  readonly from: { readonly openid: string } | { readonly clerk: string; readonly way: string };
  readonly daysAgo: number;
  readonly about: string;
  readonly whom?: string;
  readonly staffId?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly quiet?: boolean;
  readonly text: string;
  readonly steps: readonly Step[];
}

const act = <Name extends ComplaintAct['act']>(name: Name, more: object = {}): DeskAct => ({
  act: name,
  ...more,
});
const by = (clerk: string, way: string) => ({ from: { clerk, way } });
const on = (openid: string) => ({ from: { openid } });
const decide = (finding: string, result: string, answer: string) =>
  act('decide', { finding, result, answer });

/** Complaints in every state, by every way, with and without a case. All invented. */
export const complaints: readonly SampleComplaint[] = [
  {
    ...by('lijing', 'letter'),
    ...{ daysAgo: 40, about: 'lawyer', whom: '高山', name: '卫青松', phone: '13900014001' },
    text: '开庭前一天才见到律师，材料是在法院门口翻的。',
    steps: [
      ['chenli', 37, act('accept')],
      ['chenli', 6, act('extend', { days: 15, reason: '律师在外地开庭，下周才能当面核对笔录。' })],
    ],
  },
  {
    ...by('wumei', 'call'),
    ...{ daysAgo: 34, about: 'lawyer', whom: '高山', name: '卫青松', phone: '13900014001' },
    text: '再打电话来问高山律师的事有没有人管。',
    steps: [['chenli', 33, act('merge', { into: 0 })]],
  },
  {
    ...on('sample-handled'),
    ...{ daysAgo: 1, about: 'fee', phone: '13900014002', quiet: true },
    text: '有个自称代办的人加我微信，说交八百块就能快点派律师。',
    steps: [['tangsi', 0, act('call')]],
  },
  {
    ...on('sample-granted'),
    ...{ daysAgo: 3, about: 'lawyer', whom: '陆明' },
    text: '问他什么时候见面，只回一句等通知。',
    steps: [],
  },
  {
    ...by('lijing', 'window'),
    ...{ daysAgo: 6, about: 'firm', whom: '禾苗律师事务所', name: '姜玉兰', phone: '13900014003' },
    text: '所里的人说免费案子要排队，让我先回家等。',
    steps: [
      ['chenli', 4, act('supplement', { what: '哪一天去的、接待的人姓什么，有没有工友一起去。', dueIn: 10 })],
    ],
  },
  {
    ...on('sample-supplement'),
    ...{ daysAgo: 12, about: 'firm', whom: '青禾明理律师事务所' },
    text: '打所里电话一直占线，三天没人接。',
    steps: [
      ['chenli', 10, act('supplement', { what: '请写一下打的是哪个号码、哪几天打的。', dueIn: 7 })],
      ['sample-supplement', 9, { supply: '0999-5566002，上周一、二、三都打过，上午下午都有。' }],
      ['chenli', 8, act('accept')],
    ],
  },
  {
    ...by('wumei', 'call'),
    ...{
      daysAgo: 20,
      about: 'staff',
      staffId: staffId('hetao'),
      name: '谢春花',
      phone: '13900014004',
      quiet: true,
    },
    text: '审查的人打电话口气很凶，说材料不全就别来。',
    steps: [
      ['tangsi', 18, act('accept')],
      ['tangsi', 17, act('delegate', { to: '县司法局基层科', staffId: null, dueIn: 14 })],
      ['tangsi', 5, act('report', { text: '听了当天的电话录音：语气急，没有骂人；材料清单说得不清楚。' })],
    ],
  },
  {
    ...by('lijing', 'window'),
    ...{ daysAgo: 30, about: 'lawyer', whom: '沈正', name: '窦立春', phone: '13900014005' },
    text: '约好上午九点，等到十一点才来，也没有打电话说。',
    steps: [
      ['chenli', 28, act('accept')],
      [
        'chenli',
        2,
        decide(
          'partly',
          'criticism',
          '那天前一个庭拖长了，但没有打电话是不对的，已经提醒他，也记进他的档案。',
        ),
      ],
    ],
  },
  {
    ...by('wumei', 'box'),
    ...{ daysAgo: 70, about: 'centre', quiet: true },
    text: '中午一点到两点没有人，老人从乡下来要等一个小时。',
    steps: [
      ['tangsi', 67, act('accept')],
      ['tangsi', 52, decide('wholly', 'criticism', '已经要求中心中午留一个人值班，门口写明时间。')],
      ['tangsi', 50, act('tell')],
    ],
  },
  {
    ...by('lijing', 'window'),
    ...{ daysAgo: 16, about: 'lawyer', whom: '对方请的律师', name: '苏白露' },
    text: '对方的律师在法院外面吓唬我，说我肯定输。',
    steps: [
      [
        'chenli',
        14,
        act('decline', {
          reason: '他不是中心派的律师，中心管不到。',
          otherWay: '可以向县司法局律师工作科或者市律师协会反映，电话已经写给您。',
        }),
      ],
    ],
  },
  {
    ...on('sample-refused'),
    ...{ daysAgo: 26, about: 'lawyer', whom: '丁文', quiet: true },
    text: '值班的律师说我这点钱不值得打官司。',
    steps: [
      ['chenli', 24, act('accept')],
      ['chenli', 9, decide('not', 'none', '问了律师和旁边的人，都说没有讲过这句话，可能是听错了。')],
      ['sample-refused', 2, { contest: '没有听错，旁边那个人是他同事。' }],
    ],
  },
  {
    ...on('sample-closed'),
    ...{ daysAgo: 60, about: 'firm', whom: '青禾正言律师事务所' },
    text: '委托手续填错了名字，跑了两趟才改好。',
    steps: [
      ['chenli', 57, act('accept')],
      ['chenli', 40, decide('wholly', 'criticism', '已经要求律所道歉，以后由他们上门改。')],
      ['sample-closed', 38, { contest: '没有人来道歉。' }],
      ['tangsi', 35, act('answerContest', { answer: '所里今天打了电话道歉，来回路费五十元也退给您。' })],
      ['tangsi', 33, act('appeal', { kind: 'reconsideration', onDay: true, note: '本人又撤回了' })],
    ],
  },
];
