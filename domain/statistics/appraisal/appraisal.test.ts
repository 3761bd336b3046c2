import { proposedPoints, readAppraisalSheet, soundSheet } from './sheet';
import { totalOf, totalsToPublish, withScores } from './scores';
import type { AppraisalStage, Score } from './scores';

const text = `项目\t分值\t评分办法\t依据\t指标\t满分值
办案数量\t20\t按比例\t系统数字\t批准案件\t120
归档及时 | 10 | 每低1%扣0.5分 | 系统数字 | 归档按期率 | 100
宣传 ｜ 5.5 ｜ 看材料 ｜ 照片`;
const items = soundSheet(text);

test('a sheet is read as it is pasted: items, points, rule, evidence, figure and what earns full points', () => {
  expect(items).toEqual([
    {
      name: '办案数量',
      points: 20,
      rule: '按比例',
      evidence: '系统数字',
      figure: { name: '批准案件', full: 120 },
    },
    {
      name: '归档及时',
      points: 10,
      rule: '每低1%扣0.5分',
      evidence: '系统数字',
      figure: { name: '归档按期率', full: 100 },
    },
    { name: '宣传', points: 5.5, rule: '看材料', evidence: '照片', figure: null },
  ]);
  const [cases, , outreach] = items;
  expect(cases && [90, 240, null].map((value) => proposedPoints(cases, value))).toEqual([15, 20, null]);
  expect(outreach && proposedPoints(outreach, 3)).toBeNull();
});

test.each([
  ['办案|x', '第1行：“办案”的分值要填大于0的数，最小半分，像10。'],
  ['办案|10\n办案|5', '第2行：“办案”写了两次。'],
  ['办案|10|||结案率|90', '第1行：“结案率”不是指标，请改成“数字”里有的名字（是不是“结案率(当期受理)”？）。'],
  ['办案|10|||批准案件', '第1行：“办案”的满分值要填大于0的数：“批准案件”做到多少得满分。'],
  ['', '考评表里还没有项目。'],
])('a sheet that is wrong says where and what would be right: %j', (wrong, sentence) => {
  expect(readAppraisalSheet(wrong).faults[0]?.message).toBe(sentence);
  expect(() => soundSheet(wrong)).toThrow('考评表');
});

const score = (stage: AppraisalStage, item: string, points: number, note: string | null = null): Score => ({
  ...{ who: '柳溪站', item, stage, points, note, by: '李静', at: '2026-01-05T00:00:00.000Z' },
});
const all = (stage: AppraisalStage, ...points: readonly number[]): readonly Score[] =>
  items.map(({ name }, at) => score(stage, name, points[at] ?? 0));

test('self, unit, checked: each after the other, never more than the item has, a cut with its reason', () => {
  expect(() => withScores([], items, all('unit', 1, 1, 1))).toThrow('还没有自评分，先自评再单位评');
  expect(() => withScores([], items, [score('self', '办案数量', 21)])).toThrow('最多20分');
  expect(() => withScores([], items, [score('self', '没有的', 1)])).toThrow('考评表里没有“没有的”');
  const told = withScores(withScores([], items, all('self', 20, 10, 5)), items, all('unit', 20, 9, 5));
  expect(() => withScores(told, items, [score('checked', '归档及时', 8)])).toThrow('请写理由');
  expect(() => totalsToPublish(told, items)).toThrow('柳溪站的“办案数量”还没有核定');
  const checked = withScores(told, items, [
    ...[
      score('checked', '办案数量', 20),
      score('checked', '归档及时', 8, '两卷晚交'),
      score('checked', '宣传', 5),
    ],
  ]);
  expect(totalsToPublish(checked, items)).toEqual([{ who: '柳溪站', points: 33 }]);
  expect([totalOf(checked, items, '柳溪站', 'self'), totalOf(checked, items, '石桥站', 'self')]).toEqual([
    35,
    null,
  ]);
  expect(() => totalsToPublish([], items)).toThrow('还没有人打分');
});
