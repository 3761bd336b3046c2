import fc from 'fast-check';
import { subsidyLine } from './subsidy-line';

const wages = { 表: '涵江', 结案日: '2025-05-20', 类别: '民事', 方式: '诉讼', 承办: '社会律师', 人数: 1 };
const count = (facts: Record<string, unknown>) => subsidyLine({ facts: { ...wages, ...facts } });

test.each([
  [{}, 1200],
  [{ 人数: 12, 方式: '仲裁' }, 3400],
  [{ 人数: 30 }, 5000],
  [{ 异地: '外省', 重大疑难: true }, 3200],
  [{ 异地: '其他市' }, 1700],
  [{ 类别: '刑事', 阶段: '审查起诉', 方式: '辩护' }, 1000],
  [{ 类别: '刑事', 阶段: '二审' }, 1200],
  [{ 方式: '非诉' }, 200],
  [{ 方式: '代书', 件数: 3 }, 300],
  [{ 服务: '值班', 天数: 2 }, 200],
  [{ 服务: '法律咨询', 天数: 3 }, 300],
  [{ 服务: '代拟法律文书', 件数: 2, 承办: '基层法律服务工作者' }, 200],
  [{ 类别: '刑事案件', 阶段: '一审', 异地: '省外' }, 2200],
  [{ 承办: '法律援助机构律师', 直接费用: 12 }, 12],
  [{ 承办: '公职律师', 直接费用: 12 }, 12],
  [{ 承办: '法律援助志愿者', 翻译费: 30 }, 30],
  [{ 表: '永定', 承办: '机构人员', 直接费用: 86.5 }, 86.5],
  [{ 承办: '志愿者', 直接费用: 40, 人数: 9 }, 40],
  [{ 人数: 30, 直接费用: 120.35 }, 5120.35],
  [
    {
      表: { 自定: { 民事: 1000, 每增一人: 100, 封顶: 1500, 质量: { 优秀: 1.2 } } },
      质量等级: '优秀',
      人数: 2,
    },
    1300,
  ],
  [{ 表: { 自定: { 民事: 1000, 提前结束: 0.5 } }, 提前结束: true }, 500],
])('%j comes to %d yuan, and its lines add up to it', (facts, total) => {
  const answer = count(facts);
  expect(answer).toMatchObject({ total, payable: true });
  const lines = answer['lines'] as readonly { amount: number; why: string }[];
  expect(Math.round(lines.reduce((sum, { amount }) => sum + amount * 100, 0)) / 100).toBe(total);
  expect(lines.every(({ why }) => why.length > 0)).toBe(true);
});

test.each([
  [{ 已归档: false }, '归档以后再发'],
  [{ 已发放: true }, '已经发过'],
  [{ 结案日: '2016-04-30' }, '起用日2016-05-01'],
  [{ 结案日: undefined }, '先登记结案'],
  [{ 表: '深圳', 方式: '非诉' }, '没有这一项'],
  [{ 类别: '刑事', 阶段: undefined }, '没有这一项'],
])('%j is not paid now, and says why', (facts, why) => {
  expect(count(facts)).toMatchObject({ payable: false, why: expect.stringContaining(why) as string });
});

test.each([
  [{ 表: '没有的县' }, '没有这张表'],
  [{ 承办: '路人' }, '承办：要填'],
  [{ 人数: 0 }, '人数：要填数，不能少于1'],
  [{ 人数: 1.5 }, '人数：要填整数'],
  [{ 直接费用: -1 }, '直接费用：要填数'],
  [{ 类别: '公证' }, '类别：要填民事、刑事、行政里的一个'],
  [{ 服务: '翻译' }, '服务：要填代书、值班、法律帮助里的一个'],
  [{ 异地: '国外' }, '异地：要填其他市、外省里的一个'],
])('a wrong fact %j is named', (facts, sentence) => {
  expect(() => count(facts)).toThrow(sentence);
});

test('what nobody understood is said, and never left out in silence', () => {
  expect(count({ 方式: '调解' })).toMatchObject({ total: 1200, look_at: ['方式：调解，先按诉讼算'] });
  expect(count({ 表: { 自定: { 民事: 1000, 死刑加倍: 1.5 } } })).toMatchObject({
    total: 1000,
    look_at: ['表里的“死刑加倍”，没有算进去'],
  });
  expect(count({ 方式: '劳动仲裁' })).not.toHaveProperty('look_at');
});

test('more people never bring less, and no case goes over its ceiling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (people) => {
      const [less, more] = [count({ 人数: people }), count({ 人数: people + 1 })];
      expect(Number(more['total'])).toBeGreaterThanOrEqual(Number(less['total']));
      expect(Number(more['total'])).toBeLessThanOrEqual(5000);
    }),
  );
});
