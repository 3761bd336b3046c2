import { assessLine, readCase } from './assess-line';
import { compareCase } from './compare-packs';
import { packFor } from '../eligibility';

const today = '2026-11-22';
const facts = {
  渠道: '本人申请',
  申请人类型: '自然人',
  国籍: '中国',
  已有代理人或辩护人: false,
  管辖: '有',
  事项: '社会保险待遇',
  身份标签: ['农民工'],
  家庭人均月收入: 6000,
  困难标准月额: 1500,
  有效证明: ['农村户口簿'],
  已交材料: ['申请表', '身份证明', '经济困难状况说明表', '案件材料'],
};

test('a line is answered with the keys of the worked examples', () => {
  const answer = assessLine({ id: 'a', facts }, today);

  expect(Object.keys(answer)).toEqual([
    'outcome',
    'in_scope',
    'hardship',
    'green_channel',
    'basis',
    'extra',
    'trace',
  ]);
  expect(answer).toMatchObject({
    outcome: 'ineligible',
    in_scope: true,
    hardship: 'required',
    green_channel: true,
  });
});

test.each([{ 身份标签: ['打工的'] }, { 渠道: '法院来函' }])(
  'a word nobody understood of who the person is never ends in a flat no over income: %j',
  (unread) => {
    const matter = { 事项: '交通事故人身损害赔偿', 身份标签: [] };
    const answer = (more: object) => assessLine({ id: 'a', facts: { ...facts, ...matter, ...more } }, today);

    expect(answer({})).toMatchObject({ outcome: 'ineligible' });
    expect(answer(unread)).toMatchObject({ outcome: 'need_more', extra: { look_at: [expect.anything()] } });
  },
);

test.each<[Record<string, unknown>, string]>([
  [{}, 'facts：要是一张登记表'],
  [{ facts: [] }, 'facts：要是一张登记表'],
  [{ facts: { 适用规则: 3 } }, '适用规则：要是文字'],
  [{ facts: { 申请人年龄: '八岁' } }, '申请人年龄：要是数字'],
  [{ facts: { 申请人年龄: 7.5 } }, '申请人年龄：要是整数'],
  [{ facts: { 家庭人均月收入: -1 } }, '家庭人均月收入：不能小于0'],
  [{ facts: { 申请日期: '昨天' } }, '申请日期：要像2026-11-30这样的日期'],
  [{ facts: { 申请日期: '2026-02-30' } }, '申请日期：这一天不存在，请核对'],
])('%j is refused: %s', (line, message) => {
  expect(() => assessLine(line, today)).toThrow(message);
});

test('replaying a case under another pack shows the changed answer and the rule that changed it', () => {
  const difference = compareCase(readCase({ facts }, today), packFor('gansu', today));

  expect(difference?.told).toMatchObject({
    before: { outcome: 'ineligible', hardship: 'required' },
    after: { outcome: 'eligible', hardship: 'condition_exempt' },
  });
  expect(difference?.change.rules).toContainEqual({
    ruleId: '甘2023',
    title: '务工人员欠薪、工伤、社保不受经济困难条件限制',
    article: '法-32(5)、甘肃条例2023',
    was: false,
    is: true,
  });
  expect(difference?.change.rules).toContainEqual(
    expect.objectContaining({ ruleId: 'S9', was: true, is: false }),
  );
});

test('a case whose answer stays is not listed', () => {
  expect(compareCase(readCase({ facts }, today), packFor('shanghai', today))).toBeNull();
});

const notified = {
  渠道: '办案机关通知',
  事项: '通知辩护',
  案件类别: '刑事',
  国籍: '中国',
  管辖: '有',
};

test.each(['死缓', '极刑', '不排除死刑', '不低于无期徒刑', '无期或死刑', '重判'])(
  'the lawyer has three years of practice where the penalty is %s (法-26)',
  (word) => {
    const answer = assessLine({ facts: { ...notified, 可能刑罚: word } }, today);

    expect(answer['extra']).toMatchObject({ lawyer: '三年以上相关执业经历' });
    expect(answer['basis']).toContain('法-26');
  },
);

const defence = {
  渠道: '代为申请',
  申请人类型: '自然人',
  国籍: '中国',
  已有代理人或辩护人: false,
  管辖: '有',
  案件类别: '刑事',
  事项: '刑事辩护申请',
  家庭人均月收入: 9000,
  困难标准月额: 2000,
  已交材料: ['申请表', '身份证明', '经济困难状况说明表', '案件材料'],
};

test.each(['检察院抗诉', '社会影响不大', '家里有难处'])(
  'free words of another reason grant nothing: %s (法-34)',
  (word) => {
    expect(assessLine({ facts: { ...defence, 渠道: '本人申请', 其他原因: word } }, today)).toMatchObject({
      outcome: 'need_more',
      hardship: 'required',
      extra: { look_at: ['申请辩护的其他原因，请把握'] },
    });
  },
);

test('words for a penalty that nobody understands grant nothing either, and staff read them', () => {
  expect(assessLine({ facts: { ...defence, 渠道: '本人申请', 可能刑罚: '说不好' } }, today)).toMatchObject({
    outcome: 'need_more',
    hardship: 'required',
    extra: { look_at: ['不认识的内容，请看：可能刑罚：说不好'] },
  });
});

test.each([
  ['夫', 'eligible'],
  ['长子', 'eligible'],
  ['次女', 'eligible'],
  ['老伴', 'eligible'],
  ['儿媳', 'need_more'],
  ['公公', 'need_more'],
])('a defence applied for by 代办人 %s is %s (刑诉-108(6))', (word, outcome) => {
  const facts = { ...defence, 家庭人均月收入: 900, 代办人: word };

  expect(assessLine({ facts }, today)).toMatchObject({ outcome });
});

test('a word for a relative that nobody understands is looked at, and turns nobody away', () => {
  const answer = assessLine({ facts: { ...defence, 家庭人均月收入: 900, 代办人: '娭毑' } }, today);

  expect(answer).toMatchObject({
    outcome: 'need_more',
    extra: { look_at: ['不认识的内容，请看：代办人：娭毑'] },
  });
  expect(JSON.stringify(answer['extra'])).not.toContain('请由能代您申请的人来办');
});

test('a nation nobody knows is asked about, never taken for another', () => {
  const facts = { ...defence, 渠道: '本人申请', 家庭人均月收入: 900, 国籍: '火星' };

  expect(assessLine({ facts }, today)).toMatchObject({
    outcome: 'need_more',
    in_scope: true,
    extra: { look_at: ['不认识的内容，请看：国籍：火星'] },
  });
});
