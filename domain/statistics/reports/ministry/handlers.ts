import type { ReportTable } from '../report-table';
import { counts, equal, under } from '../report-table';

const kinds = [
  ['刑事', '结案(部表)', '刑事'],
  ['民事诉讼', '诉讼结案(部表)', '民事'],
  ['民事非诉', '非诉结案(部表)', '民事'],
  ['行政诉讼', '诉讼结案(部表)', '行政'],
  ['行政非诉', '非诉结案(部表)', '行政'],
] as const;

const all = kinds.map(([name]) => name);
const withoutCriminal = all.filter((name) => name !== '刑事');

function handledBy(title: string, word: string, names: readonly string[]) {
  return under(title, [
    ...kinds
      .filter(([name]) => names.includes(name))
      .map(([name, figure, category]) => counts(name, figure, { 类别: category, 承办: word })),
    { name: '计', plus: names.map((name) => `${title}·${name}`) },
  ]);
}

/** 表十 承办人员: who handled the closed cases; whoever is no lawyer has no criminal ones. */
export const handlers: ReportTable = {
  code: 'ministry-10',
  title: '表十 法律援助案件承办人员情况',
  every: 'half',
  columns: [
    ...handledBy('机构人员', '机构人员', all),
    ...handledBy('社会律师', '社会律师', all),
    ...handledBy('基层工作者', '基层法律服务工作者', withoutCriminal),
    ...handledBy('社会组织', '社会组织', withoutCriminal),
    ...handledBy('志愿者', '志愿者', withoutCriminal),
  ],
  relations: [equal('社会律师·计', ...all.map((name) => `社会律师·${name}`))],
};
