import { columns, columnOf } from './columns';
import { choosePack } from './choose-pack';
import { agentFrom, causeFrom, nationalityFrom, penaltyFrom, reasonFrom, stageFrom } from './free-text';
import { readSheet } from './read-sheet';

test('a sheet becomes facts', () => {
  expect(
    readSheet({
      适用规则: '全国基线',
      渠道: '代为申请',
      申请人类型: '自然人',
      国籍: '中国',
      事项: '支付劳动报酬',
      身份标签: ['农民工'],
      诉讼阶段: '再审(已裁定)',
      代办人: '母亲(法定代理人)',
      已交材料: ['申请表', '身份证明'],
      有效证明: ['欠条'],
      家庭人均月收入: 0,
      诚信承诺: false,
    }),
  ).toEqual({
    channel: 'proxy',
    applicantKind: 'person',
    nationality: 'chinese',
    matter: 'wages',
    tags: ['rural_worker'],
    stage: 'retrial',
    agentRelation: 'parent',
    agentRight: 'legal_representative',
    papers: ['application_form', 'identity'],
    proofs: ['欠条'],
    familyIncome: 0,
    promise: false,
  });
});

test('unknown keys, matters, tags, papers and words are kept for staff', () => {
  const sheet = {
    颜色: '红',
    事项: '养老院',
    身份标签: ['消防员'],
    已交材料: ['发票'],
    户籍: '集体',
    渠道: '邮寄',
    诉讼阶段: '听证',
  };

  expect(readSheet(sheet)).toEqual({
    matter: 'other',
    tags: [],
    papers: [],
    stage: 'other',
    unrecognised: [
      '颜色："红"',
      '事项：养老院',
      '身份标签：消防员',
      '已交材料：发票',
      '户籍：集体',
      '渠道：邮寄',
      '诉讼阶段：听证',
    ],
  });
  expect(readSheet({ 诉讼阶段: '再审审查', 事项: 'toString' })).toMatchObject({
    stage: 'petition',
    matter: 'other',
  });
});

test('what is empty is not known', () => {
  expect(readSheet({ 申请人年龄: null, 家庭人均月收入: undefined, 其他原因: '无' })).toEqual({});
});

test.each(Object.entries(columns).map(([key, [, kind]]) => [key, kind] as const))(
  'a wrong type for %s is refused by that name',
  (key, kind) => {
    const wrong = kind === 'number' ? '3' : kind === 'yes_no' ? '是' : 3;

    expect(() => readSheet({ [key]: wrong })).toThrow(
      expect.objectContaining({ field: key, code: 'InputInvalid' }),
    );
    expect(() => readSheet({ [key]: kind === 'words' ? [3] : {} })).toThrow(
      expect.objectContaining({ field: key }),
    );
  },
);

test('an error names the column of the sheet', () => {
  expect(columnOf('age')).toBe('申请人年龄');
  expect(columnOf('facts')).toBe('facts');
});

test.each([
  ['母亲(法定代理人)', 'parent', 'legal_representative'],
  ['祖父(近亲属)', 'grandparent', 'near_relative'],
  ['外祖母', 'grandparent', undefined],
  ['孙女(近亲属)', 'grandchild', 'near_relative'],
  ['朋友(有授权委托书)', 'other', 'authorised'],
  ['朋友(无授权)', 'other', 'none'],
  ['妻子', 'spouse', undefined],
  ['儿子', 'child', undefined],
  ['姐姐', 'sibling', undefined],
  ['表哥', 'other', undefined],
  ['侄子', 'other', undefined],
  ['村委会', 'committee', undefined],
  ['监护人', 'other', 'legal_representative'],
])('%s is a %s', (text, agentRelation, agentRight) => {
  expect(agentFrom(text)).toEqual({ agentRelation, ...(agentRight && { agentRight }) });
});

test('penalties, reasons and causes are told by name', () => {
  expect(['死刑', '无期徒刑', '三年以下', '不可能判死刑'].map(penaltyFrom)).toEqual([
    'death',
    'life',
    'other',
    'other',
  ]);
  expect(
    ['同案犯已委托律师', '检察院抗诉', '社会影响大', '可能不构成犯罪', '没钱', '无', ''].map(reasonFrom),
  ).toEqual([
    'co_accused_has_lawyer',
    'protested',
    'major_impact',
    'may_be_innocent',
    'other',
    undefined,
    undefined,
  ]);
  expect(['突发事件', '意外伤害', '重大疾病', '上学', '装修'].map(causeFrom)).toEqual([
    'emergency',
    'accident',
    'grave_illness',
    'schooling',
    'other',
  ]);
});

test('a place chooses its pack; the narrower place wins, an unknown one gets the statute', () => {
  expect(choosePack('广东(中山)', '2026-01-01').pack.id).toBe('zhongshan');
  expect(choosePack('广东', '2026-01-01')).toMatchObject({ pack: { id: 'guangdong' }, note: null });
  expect(choosePack('海角', '2026-01-01')).toMatchObject({
    pack: { id: 'national' },
    note: expect.stringContaining('海角'),
  });
  expect(choosePack('全国基线', '2019-01-01')).toMatchObject({
    pack: { from: '2022-01-01' },
    note: expect.stringContaining('早于'),
  });
});

test('keys that every object has are unknown words like any other', () => {
  const sheet = JSON.parse('{"__proto__":1,"constructor":2,"toString":"x"}') as Record<string, unknown>;

  expect(readSheet(sheet)).toEqual({ unrecognised: ['__proto__：1', 'constructor：2', 'toString："x"'] });
});

test.each<[string, 'chinese' | 'foreign' | undefined]>([
  ['中国', 'chinese'],
  ['中国澳门', 'chinese'],
  ['外国(在中国务工)', 'foreign'],
  ['无国籍(现居中国)', 'foreign'],
  ['越南', 'foreign'],
  ['不明', undefined],
  ['', undefined],
])('nationality %s', (text, expected) => {
  expect(nationalityFrom(text)).toBe(expected);
});

test.each<[string, ReturnType<typeof agentFrom>]>([
  ['法定代理人(母亲)', { agentRelation: 'parent', agentRight: 'legal_representative' }],
  ['母亲(法定代理人)', { agentRelation: 'parent', agentRight: 'legal_representative' }],
  ['前妻', { agentRelation: 'other' }],
  ['未婚夫', { agentRelation: 'other' }],
  ['其夫(近亲属)', { agentRelation: 'spouse', agentRight: 'near_relative' }],
  ['朋友(受母亲委托)', { agentRelation: 'other', agentRight: 'authorised' }],
])('who acts: %s', (text, expected) => {
  expect(agentFrom(text)).toEqual(expected);
});

test('a stage in other words; asking for a retrial is not yet one (法-33)', () => {
  expect(
    ['再审(检察院抗诉)', '再审审查', '申请再审', '一审(简易程序)', '二审审理中', '执行异议', '立案前'].map(
      stageFrom,
    ),
  ).toEqual(['retrial', 'petition', 'petition', 'first_instance', 'second_instance', 'enforcement', 'other']);
});
