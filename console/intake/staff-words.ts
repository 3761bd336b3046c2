import type { Answers, Question } from '../../domain/application';

/** What the desk calls each question: the words of the printed form, for whoever fills it in for another. */
const titles: Readonly<Record<string, string>> = {
  for_whom: '替谁申请',
  agent_relation: '代理人是申请人的什么人',
  agent_reason: '本人不能自己来的原因',
  name: '姓名',
  identity_number: '身份证号码',
  identity_paper: '其他证件',
  hmt_residence_number: '港澳台居民居住证号码',
  hmt_travel_number: '通行证号码',
  passport_number: '护照号码',
  foreign_permanent_number: '外国人永久居留证号码',
  phone: '电话',
  address: '住址',
  registered_at: '户籍所在地',
  letters_to: '送达地址',
  agent_name: '代理人姓名',
  agent_identity: '代理人身份证号码',
  agent_phone: '代理人电话',
  topic: '事项类别',
  matter: '申请事项',
  danger: '本人和家人现在是否安全',
  migrant: '是否从农村出来打工',
  place: '发生地点',
  stage: '案件阶段',
  own_lawyer: '是否已自己请律师',
  custody_place: '羁押地点',
  opponent: '对方',
  lives_together: '对方是否与申请人同住',
  amount: '涉及金额（元）',
  happened_on: '发生日期',
  members: '一起申请的人',
  story: '事实和理由',
  urgent: '紧急情况',
  deadline_on: '期限到哪一天',
  status: '人群类别',
  fixed_income: '申请人有无固定收入',
  household_size: '共同生活的人数',
  household_count: '共同生活一共几人',
  contact_way: '联系方式',
  contact_hours: '方便联系的时间',
  contact_other_name: '转告人',
  contact_other_phone: '转告人电话',
  discreet: '消息里能否提案情',
  case_name: '手机上显示的名称',
};

/** The title of a question at the desk; of the income it says whose. */
export function staffTitle({ id, title }: Pick<Question, 'id' | 'title'>, answers: Answers): string {
  if (id === 'family_income')
    return answers.lives_together === 'yes' ? '本人月收入（元）' : '家庭月收入（元）';

  return titles[id] ?? title;
}

/** What the desk says of a question that nobody has answered. */
export function unansweredWords({ kind, skip }: Pick<Question, 'kind' | 'skip'>): string {
  if (kind === 'members') return '请把名单贴进来，再点“加进名单”。';
  const what = kind === 'choice' || kind === 'choices' ? '请选一项' : '请填写';

  return skip ? `${what}，或者勾“${skip}”。` : `${what}。`;
}
