type Hints = Readonly<Record<string, Readonly<Record<string, string>>>>;

const hints: Hints = {
  agent_reason: {
    limited: '病了、糊涂了、智力有残疾',
    entrusted: '要有他写的委托书',
  },
  contact_way: {
    through_other: '比如您信得过的家人、朋友',
  },
  danger: {
    yes: '被打、被关、被威胁，或怕他再来',
  },
  discreet: {
    yes: '只说“您有一条新消息”。微信会显示小程序的名字',
  },
  fixed_income: {
    yes: '工资、退休金、养老金等',
  },
  for_whom: {
    family: '孩子、父母、配偶等',
    station: '工作站、村居联络员',
    group: '两个人以上，同一个老板',
  },
  identity_paper: {
    hmt_residence: '18位号码',
    hmt_travel: '港澳台居民来往内地（大陆）的证件',
    passport: '住在国外的中国人',
  },
  place: {
    here: '本县本市，或者要在这里打官司',
  },
  topic: {
    工作和工资: '拖欠工资、被辞退、不认我是员工',
    受伤索赔: '工伤、车祸、看病、被打伤',
    家里的事: '家人打我、不养老、不给抚养费',
    刑事案件: '公安、检察院、法院在办的案子',
    政府的决定: '处罚、国家赔偿',
    合同和财产: '借钱、承包地、买卖',
  },
  urgent: {
    deadline: '比如要上诉、要开庭、要仲裁',
  },
};

/**
 * The small line on a card, in the words of those who have to choose. Only the phone shows it, so that no question
 * carries it into the doors of the office.
 */
export function hintOn({ id }: { readonly id: string }, value: string): string {
  return hints[id]?.[value] ?? '';
}
