/** What a paper proves (有效证明). */
export type ProofKind =
  | 'no_fixed_income'
  | 'disability'
  | 'household_register'
  | 'social_relief'
  | 'low_income'
  | 'judicial_relief'
  | 'military'
  | 'migrant_work'
  | 'rescue'
  | 'violence'
  | 'acquittal'
  | 'martyr'
  | 'illness'
  | 'unemployment_insurance'
  | 'identity'
  | 'case_paper'
  | 'unnamed';

/** Names are free text: the first line that fits says what kind of paper it is. */
const namesOfKinds: readonly (readonly [RegExp, ProofKind])[] = [
  [/无固定|无生活来源|无收入|没有收入|无劳动收入/, 'no_fixed_income'],
  [/失业保险|失业金/, 'unemployment_insurance'],
  [/司法救助/, 'judicial_relief'],
  [/低收入|边缘|建档立卡|贫困户|监测户/, 'low_income'],
  [/低保|最低生活保障|特困|五保|临时救助|救助|救济|三无|福利机构/, 'social_relief'],
  [/烈士|英烈|褒扬/, 'martyr'],
  [/优待|优抚|军|抚恤|牺牲|病故|伤残人民警察/, 'military'],
  [/见义勇为/, 'rescue'],
  [/报警|警情|公安|派出所|告诫|保护令|伤情|妇联/, 'violence'],
  [/无罪|再审/, 'acquittal'],
  [/残疾|残联/, 'disability'],
  [/诊断|病历|病情/, 'illness'],
  [
    /农村|务工|居住证|居住地|欠条|考勤|工牌|工资|工地|劳动合同|聊天|微信|转账|打卡|工作照|照片|工伤认定|仲裁/,
    'migrant_work',
  ],
  [/户口|户籍|出生/, 'household_register'],
  [/身份证|护照/, 'identity'],
  [/判决书|裁定书|起诉书|调解书|事故认定书|立案/, 'case_paper'],
];

/** Says what a named paper proves; a name nobody has listed is `unnamed`, for staff to look at. */
export function proofKind(name: string): ProofKind {
  for (const [pattern, kind] of namesOfKinds) if (pattern.test(name)) return kind;

  return 'unnamed';
}

/**
 * Whether one of the papers is of a wanted kind. An identity card or a paper of the case proves no status. A paper with an unlisted name counts: thin proof is enough to
 * accept, and staff see it anyway (law.md §11).
 */
export function proves(names: readonly string[], wanted: readonly ProofKind[]): boolean {
  return names.some((name) => {
    const kind = proofKind(name);

    return kind === 'unnamed' || wanted.includes(kind);
  });
}
