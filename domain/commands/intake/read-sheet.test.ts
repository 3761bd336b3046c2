import { columns, columnOf } from './columns';
import { choosePack } from './choose-pack';
import { agentFrom, causeFrom, reasonFrom, stageFrom } from './free-text';
import { nationalityFrom } from './nationality';
import { penaltyFrom } from './penalty';
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
  ).toEqual(['other', 'other', 'other', 'other', 'other', undefined, undefined]);
  expect(['检察院没有抗诉', '社会影响不大', '无其他原因', '没有其他特殊情况。'].map(reasonFrom)).toEqual([
    'other',
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

test.each<[string, ReturnType<typeof penaltyFrom>]>([
  ['死缓', 'death'],
  ['死刑，缓期二年执行', 'death'],
  ['极刑', 'death'],
  ['不排除死刑', 'death'],
  ['死刑不能排除', 'death'],
  ['不是没有可能判死刑', 'death'],
  ['不低于无期徒刑', 'life'],
  ['无期或死刑', 'death'],
  ['终身监禁', 'life'],
  ['无期徒刑以下', 'life'],
  ['不会判死刑，但可能无期', 'life'],
  ['不可能判处死刑或者无期徒刑', 'other'],
  ['排除死刑、无期徒刑', 'other'],
  ['有期徒刑三年至七年', 'other'],
  ['拘役六个月，缓刑一年', 'other'],
  ['十年以上有期徒刑', 'other'],
  ['十年以上', 'unclear'],
  ['很重', 'unclear'],
  ['法定最高刑', 'unclear'],
  ['待定', 'unclear'],
  ['', undefined],
])('a miss is never the less protected answer: %s', (text, expected) => {
  expect(penaltyFrom(text)).toBe(expected);
});

test.each<[string, ReturnType<typeof agentFrom>['agentRelation']]>([
  ['夫', 'spouse'],
  ['妻', 'spouse'],
  ['老伴', 'spouse'],
  ['我爱人', 'spouse'],
  ['孩子他爸', 'spouse'],
  ['长子', 'child'],
  ['次女', 'child'],
  ['三儿子', 'child'],
  ['小闺女', 'child'],
  ['养女', 'child'],
  ['申请人之父', 'parent'],
  ['母亲王某某', 'parent'],
  ['父亲：张三', 'parent'],
  ['俺娘', 'parent'],
  ['二姐', 'sibling'],
  ['胞弟', 'sibling'],
  ['姥姥', 'grandparent'],
  ['外孙女', 'grandchild'],
  ['柳溪村村民委员会', 'committee'],
  ['儿媳', 'other'],
  ['二女婿', 'other'],
  ['岳父', 'other'],
  ['曾祖母', 'other'],
  ['堂弟', 'other'],
  ['继母', 'unclear'],
  ['媳妇', 'unclear'],
  ['母亲的朋友', 'unclear'],
  ['阿帕克', 'unclear'],
  ['父亲同事', 'unclear'],
  ['本人', undefined],
])('the word for a relative: %s', (text, expected) => {
  expect(agentFrom(text).agentRelation).toBe(expected);
});

test.each([
  ['国籍', '火星'],
  ['代办人', '干亲'],
  ['可能刑罚', '重判'],
  ['案件类别', '仲裁案'],
])('%s: %s is for staff to read', (key, word) => {
  expect(readSheet({ [key]: word }).unrecognised).toEqual([`${key}：${word}`]);
});

test.each<[string, string]>([
  ['刑事案件', 'criminal'],
  ['刑事类', 'criminal'],
  ['民事纠纷', 'civil'],
  ['行政案件', 'administrative'],
])('the kind of a case: %s', (text, category) => {
  expect(readSheet({ 案件类别: text })).toEqual({ category });
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
  ['美国籍', 'foreign'],
  ['韩国人', 'foreign'],
  ['外籍华人', undefined],
  ['中华人民共和国', 'chinese'],
  ['CHN', 'chinese'],
  ['china', 'chinese'],
  ['中国籍', 'chinese'],
  ['华侨', 'chinese'],
  ['归国华侨', 'chinese'],
  ['港澳居民', 'chinese'],
  ['香港永久性居民', 'chinese'],
  ['台胞', 'chinese'],
  ['中国（香港）', 'chinese'],
  ['日本国籍', 'foreign'],
  ['越南公民', 'foreign'],
  ['非中国籍', undefined],
  ['火星', undefined],
  ['XYZ', undefined],
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
