import { figureNamed } from '../sum-figures';
import { compared } from './compare';
import { moulds, mouldOf } from './index';
import { figuresOf } from './mould';
import { writeSummary } from './write';

const each = moulds.map((mould) => [mould.title, mould] as const);

test.each(each)('%s names figures that there are', (_title, mould) => {
  expect(figuresOf(mould).filter((name) => !figureNamed(name))).toEqual([]);
});

const sources = (numbers: Readonly<Record<string, number>>) => ({
  unit: '青禾县法律援助中心',
  period: '2026年上半年',
  told: (figure: string) => ({ value: numbers[figure] ?? 0, earlier: 0 }),
});

test('a summary tells what happened and leaves out what did not; what numbers cannot say is asked by name', () => {
  const mould = mouldOf('centre-summary');
  if (!mould) throw new Error('no mould');
  const { title, paragraphs } = writeSummary(
    mould,
    sources({ 受理案件: 30, 批准案件: 28, 民事案件: 28, 受援人: 47, '挽回(元)': 1_816_449 }),
  );
  const text = paragraphs.map(({ pieces }) => pieces.map((one) => one.text).join(''));
  expect(title).toBe('青禾县法律援助中心2026年上半年工作总结');
  expect(text[0]).toBe('一、任务完成情况');
  expect(text[1]).toContain('共受理法律援助案件30件（比上年同期0件多30件），批准28件');
  expect(text.join('')).not.toContain('评查案卷');
  expect(paragraphs.filter(({ kind }) => kind === 'asked').map(({ hint }) => hint?.split('：')[0])).toEqual([
    ...['典型案例', '问题', '下一步'],
  ]);
  const numbers = paragraphs.flatMap(({ pieces }) => pieces).filter(({ figure }) => figure !== undefined);
  expect(numbers.find(({ figure }) => figure === '挽回(元)')?.text).toBe('181.64');
});

test('small numbers are compared by their difference, others in per cent, with both values', () => {
  expect(compared(30, 80, '件')).toBe('（同比下降62.5%，上年同期80件）');
  expect(compared(8, 5, '件')).toBe('（比上年同期5件多3件）');
  expect(compared(5, 5, '件')).toBe('（和上年同期5件一样）');
  expect([compared(0, 0, '件'), compared(null, 3, '件')]).toEqual(['', '']);
});

test('a mould that names what is no figure is refused by name', () => {
  const wrong = {
    code: 'x',
    title: '总结',
    sections: [{ heading: '一', parts: [{ text: '办了{没有的数}件。' }] }],
  };
  expect(() => writeSummary(wrong, sources({}))).toThrow('模板里的“没有的数”不是指标');
});
