import { compared, comparedBefore } from './compare';
import { summaryDrifts } from './drift';
import { moulds, mouldOf } from './index';
import { passagesIn } from './mould';
import { planItems, problemsIn } from './proposals';
import { readMould, soundMould } from './read-mould';
import { askKey } from './told';
import type { Sources } from './told';
import { writeSummary } from './write';

const each = moulds.map((mould) => [mould.name, mould] as const);

test.each(each)('%s reads without a fault, and asks nothing twice by one name', (_name, { text }) => {
  const { mould, faults } = readMould(text);
  expect(faults).toEqual([]);
  const names = passagesIn(mould).map((one) => one.ask);
  expect(new Set(names).size).toBe(names.length);
});

test.each(each)('%s says of nobody that they are content without how many were asked', (_name, { text }) => {
  for (const [, figure] of text.matchAll(/\{([^{}|]*满意[率度][^{}|]*)\}%/g))
    expect(text.includes(`{${figure}}%{${figure}|口径}`)).toBe(true);
});

const sources = (numbers: Readonly<Record<string, number>>): Sources => ({
  ...{ unit: '青禾县法律援助中心', period: '2026年上半年', year: 2026 },
  told: (ask) => ({
    value: numbers[askKey(ask)] ?? 0,
    earlier: 0,
    previous: 10,
    uncut: numbers[ask.figure] ?? 0,
    ...{ part: 1, whole: 4 },
  }),
  list: () => [
    { value: '农民工', amount: 20 },
    { value: '妇女', amount: 3 },
    { value: '未填', amount: 5 },
  ],
  target: ({ figure }) =>
    figure === '批准案件' ? { target: 40, done: numbers[figure] ?? 0, elapsed: 49.59 } : null,
});

const textOf = (text: string, numbers: Readonly<Record<string, number>>): string =>
  writeSummary(soundMould(`标题：总结\n# 一\n${text}`), sources(numbers))
    .paragraphs.slice(1)
    .map(({ pieces }) => pieces.map((one) => one.text).join(''))
    .join('\n');

test('a summary tells what happened and leaves out what did not; what numbers cannot say is asked by name', () => {
  const mould = soundMould(mouldOf('centre-summary')?.text ?? '');
  const { title, paragraphs } = writeSummary(
    mould,
    sources({ 受理案件: 30, 批准案件: 28, 民事案件: 28, 受援人: 47, '挽回(元)': 1_816_449 }),
  );
  const text = paragraphs.map(({ pieces }) => pieces.map((one) => one.text).join(''));
  expect(title).toBe('青禾县法律援助中心2026年上半年工作总结');
  expect(text[0]).toBe('一、任务完成情况');
  expect(text[1]).toContain('共受理法律援助案件30件（比上年同期0件多30件）');
  expect(text.join('')).not.toContain('评查案卷');
  expect(text.join('')).toContain('完成70%（28÷40），快于序时进度49.59%');
  expect(paragraphs.filter(({ kind }) => kind === 'asked').map(({ ask }) => ask)).toEqual([
    ...['典型案例', '问题', '上期计划完成情况', '下一步'],
  ]);
  const numbers = paragraphs.flatMap(({ pieces }) => pieces).filter(({ figure }) => figure !== undefined);
  expect(numbers.find(({ figure }) => figure === '挽回(元)')).toMatchObject({
    text: '181.64',
    base: expect.stringContaining('当期结案'),
  });
});

test.each([
  ['民事{批准案件/类别=民事|占比}', { 批准案件: 4, '批准案件/类别=民事': 1 }, '民事25%（1÷4）'],
  [
    '满意率{满意率(答复)}%{满意率(答复)|口径}',
    { '满意率(答复)': 25 },
    '满意率25%（回访满意人数1÷回访答复人数4）',
  ],
  ['{咨询人次|按主题}', {}, '农民工20人次、妇女3人次、没有写明的5人次'],
  ['{受援人|按人群}', {}, '农民工20人、妇女3人（一人可以属于几类，各项不相加）'],
  ['受理{受理案件}件{受理案件|环比}', { 受理案件: 4 }, '受理4件（比上一期10件少6件）'],
  ['[结案]结案{结案}件', {}, ''],
])('%s is told as %j says', (text, numbers, told) => {
  expect(textOf(text, numbers)).toBe(told);
});

test('sentences run on until an empty line; a number that stands in the words is marked as typed', () => {
  const written = writeSummary(
    soundMould('标题：总结\n# 一\n办了{结案}件。\n办公用房4间，捐款12万元。\n\n另起。'),
    sources({}),
  );
  expect(written.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'text', 'text']);
  expect(written.paragraphs[1]?.pieces.filter(({ typed }) => typed).map(({ text }) => text)).toEqual(['12']);
});

test('small numbers are compared by their difference, others in per cent, rates in points, with both values', () => {
  expect(compared(30, 80, '件')).toBe('（同比下降62.5%，上年同期80件）');
  expect(compared(8, 5, '件')).toBe('（比上年同期5件多3件）');
  expect(compared(5, 5, '件')).toBe('（和上年同期5件一样）');
  expect(compared(90, 95.5, '%')).toBe('（比上年同期95.5%低5.5个百分点）');
  expect([compared(0, 0, '件'), compared(null, 3, '件')]).toEqual(['', '']);
  expect(comparedBefore(30, 20, '件')).toBe('（环比上升50%，上一期20件）');
});

test.each([
  ['标题：x\n# 一\n办了{没有的数}件。', '第3行：“没有的数”不是指标，请改成“数字”里有的名字。'],
  [
    '标题：x\n# 一\n{结案|怎样}',
    '第3行：“|怎样”不认得，可以写万、同比、环比、口径、占比、目标、进度，或者“按”加分类。',
  ],
  ['标题：x\n# 一\n{结案|按星座}', '第3行：“结案”不能按“星座”分。'],
  ['标题：x\n# 一\n{结案|万}', '第3行：“结案”不是钱数，不能写成万元。'],
  ['标题：x\n# 一\n{结案|占比}', '第3行：“结案|占比”要写明占谁的，像“{结案/类别=民事|占比}”。'],
  ['标题：x\n# 一\n{结案/类别=民事/方式=诉讼|按结果}', '第3行：“结案”最多按两样不同的分。'],
  ['标题：x\n一句话', '第2行：这句话前面还没有“# 小标题”。'],
  ['# 一\n一句话', '第一行要写“标题：”。'],
  ['标题：x\n# 一\n?写什么', '第3行：要人写的一段，像“?典型案例：写清人、事、结果。”'],
  ['标题：x\n# 一\n[没有]话', '第3行：方括号里，“没有”不是指标，请改成“数字”里有的名字。'],
])('a mould that is wrong says in which line and what would be right: %j', (text, sentence) => {
  expect(readMould(text).faults.map(({ message }) => message)).toEqual([sentence]);
  expect(() => soundMould(text)).toThrow('模板');
});

test('what was signed and is otherwise now stands with both values', () => {
  const mould = soundMould('标题：x\n# 一\n[结案]结案{结案}件，受理{受理案件}件。');
  const signed = writeSummary(mould, sources({ 结案: 3, 受理案件: 5 }));
  const now = writeSummary(mould, sources({ 结案: 4, 受理案件: 5 }));
  expect(summaryDrifts(signed, now)).toEqual([
    { figure: '结案', place: '结案|number', frozen: '3', now: '4' },
  ]);
  const gone = writeSummary(mould, sources({}));
  expect(summaryDrifts(signed, gone).map(({ now: text }) => text)).toEqual([null, null]);
});

test('problems are proposed from lateness, gaps and complaints; the last plan is asked for line by line', () => {
  const told = (figure: string) => ({
    value: figure === '指派按期率' ? 75 : figure === '投诉(属实)' ? 1 : null,
    ...{ earlier: null, part: 3, whole: 4 },
  });
  expect(problemsIn(told)).toEqual(['指派按期的只有75%（3÷4），有1件超过期限。', '有1件投诉查下来属实。']);
  expect(planItems('1. 每月到站点一次。\n（二）培训两批\n\n')).toEqual([
    '“每月到站点一次”：',
    '“培训两批”：',
  ]);
});

test('a rate that is proposed as a problem stands with its two numbers', () => {
  for (const figure of ['满意率(答复)', '合格率', '投诉答复率'])
    expect(
      problemsIn((one) => ({ value: one === figure ? 75 : null, earlier: null, part: 3, whole: 4 })).join(''),
    ).toContain('75%（3÷4）');
});
