const forIdentity = '用来确认身份，只有办这件事的人能看到。';

const reasons: Readonly<Record<string, string>> = {
  address: '走不动的，我们上门；文书也寄得到。',
  registered_at: '有的事要到户口所在地去办。',
  letters_to: '寄到的地方，要安全、收得到。',
  agent_identity: '替人申请，也要知道您是谁。',
  agent_name: '要写明是谁来替他办的。',
  agent_phone: '有要问的，我们打给您。',
  agent_reason: '能自己来的人，要写委托书。',
  agent_relation: '不同的关系，要的证明不一样。',
  amount: '知道大概数目，好帮您算该要多少。',
  case_name: '别人看您的手机，只看到这个名字。',
  contact_hours: '不在您忙的时候打扰您。',
  contact_other_name: '我们只和这个人说，请选您信得过的。',
  contact_other_phone: '我们打这个电话，请他转告您。',
  contact_way: '怕旁边的人知道，我们就换个办法找您。',
  custody_place: '律师要去那里见他。',
  danger: '有危险，先保住人，我们先给您回电话。',
  deadline_on: '离期限不到七天的，可以先办。',
  discreet: '您的手机别人也看，就不提这件事。',
  family_income: '收入低于本地标准的，可以免费请律师。',
  fixed_income: '老人、孩子、残疾人没有固定收入的，不用查。',
  for_whom: '替别人申请，要多一份证明。',
  happened_on: '有些事过了时间就不能再要，要早一点办。',
  household_count: '收入按人头平均来算。',
  household_size: '收入按人头平均来算。',
  identity_number: forIdentity,
  identity_paper: '别的证件也可以申请，没有也先收下。',
  lives_together: '住在一起的，只看申请人自己的收入。',
  matter: '知道是哪一件，才好告诉您带什么。',
  members: '一件案子一起办，每个人都算数。',
  migrant: '农民工讨薪、工伤，不查家里有没有钱。',
  name: '申请表上要写真实姓名。',
  opponent: '要知道找谁去说，也要避开和对方有关系的律师。',
  own_lawyer: '已经有律师的，不再另派。',
  phone: '工作人员会打这个电话告诉您结果。',
  place: '要由管得着的中心来办，免得您白跑。',
  stage: '不同的步骤，律师能做的事不同。',
  status: '符合的，不用再查家里收入。可以选几个。',
  story: '写几句就行，工作人员会再问您。',
  topic: '不同的事，规定不一样。',
  urgent: '特别急的，可以先帮您、后补材料。',
  hmt_residence_number: forIdentity,
  hmt_travel_number: forIdentity,
  passport_number: forIdentity,
  foreign_permanent_number: forIdentity,
};

/**
 * The line "为什么问" of a question, in words a twelve-year-old can retell. Only the phone shows it, so that no question
 * carries it into the doors of the office.
 */
export function whyAsked({ id }: { readonly id: string }): string {
  return reasons[id] ?? '';
}
