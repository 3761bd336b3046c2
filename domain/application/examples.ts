import { fearsSomeone, isAboutMoney, isSupport, topicOf } from './kinds';
import type { MatterTopic } from '../vocabulary/matters/matters';
import type { Answers } from './answers';

type ByTopic = Readonly<Partial<Record<MatterTopic, string>>>;

const opponents: ByTopic = {
  工作和工资: '公司名、包工头，叫不全也行',
  受伤索赔: '车主、医院、打人的人',
  家里的事: '丈夫、妻子、儿子、女儿',
  社保和救助: '社保局、民政局、原来的单位',
  刑事案件: '动手的人、骗钱的人',
  政府的决定: '作决定的单位',
  合同和财产: '借钱的人、公司名、村委会',
};

const stories: ByTopic = {
  工作和工资: '三月到八月在工地干活，说好每天三百，一直没给。',
  受伤索赔: '五月二日被车撞了，住院十天，对方不赔。',
  家里的事: '父亲七十三岁，两个儿子都不给生活费。',
  社保和救助: '在厂里干了六年，单位没有交过社保。',
  刑事案件: '三月五日被派出所带走，现在关在看守所。',
  政府的决定: '四月收到罚款决定，我觉得不对。',
  合同和财产: '去年借给他两万，到期一直不还。',
};

const hurtAtHome = '这一年打过我好几次，上个月打伤了，去过医院。';

/** Whom somebody with such a matter names. */
export function opponentExample(answers: Answers): string {
  const topic = topicOf(answers);

  return `比如：${(topic && opponents[topic]) ?? '公司名，或对方的名字'}`;
}

/** How somebody with such a matter tells it; never somebody else's trouble. */
export function storyExample(answers: Answers): string {
  if (fearsSomeone(answers) && !isAboutMoney(answers)) return `比如：${hurtAtHome}`;
  const topic = topicOf(answers);

  return `比如：${(topic && stories[topic]) ?? '什么时候、谁、做了什么。'}`;
}

const fixed: Readonly<Record<string, string>> = {
  agent_identity: '18位，最后一位可能是X',
  agent_name: '和身份证上一样',
  agent_phone: '手机或座机都行',
  case_name: '比如：学习资料、快递、体检',
  contact_other_name: '这个人的姓名',
  contact_other_phone: '手机或座机都行',
  custody_place: '比如：青禾县看守所',
  family_income: '大概数就行，没有收入填 0',
  household_count: '老人、孩子都算，比如 10',
  identity_number: '18位，最后一位可能是X',
  name: '和身份证上一样',
  phone: '手机或座机都行，座机加区号',
  address: '比如：柳溪镇三组12号',
  registered_at: '身份证或户口本上写的地方',
  letters_to: '比如：单位、亲戚家，写上收件人',
  hmt_residence_number: '18位，81、82或83开头',
  hmt_travel_number: '比如 H60123456，台胞证是8位数字',
  passport_number: '字母和数字，比如 E12345678',
  foreign_permanent_number: '3个字母加12位数字，或9开头的18位',
};

const nearer: Readonly<Record<string, (answers: Answers) => string>> = {
  amount: (answers) => (isSupport(answers) ? '比如 600；按年算就写“一年7200”' : '比如 12300 或 1.2万'),
  opponent: opponentExample,
  story: storyExample,
};

/**
 * What stands in the empty box of a question: nearest to what was answered before. Only the phone shows it, so that no
 * question carries it into the doors of the office.
 */
export function exampleOf({ id }: { readonly id: string }, answers: Answers): string {
  return nearer[id]?.(answers) ?? fixed[id] ?? '';
}

const toTell = ['什么时候、在哪里', '谁做了什么', '找过谁、对方怎么说'] as const;

/** What helps to tell what happened; nothing for any other question. */
export function promptsOf({ id }: { readonly id: string }): readonly string[] {
  return id === 'story' ? toTell : [];
}
