import type { SubsidyTable } from './table';

const plain = {
  ...{ to: null, eachFurtherPerson: 0, most: null, away: {}, hard: 0, grades: {}, endedEarly: null },
} as const;

/**
 * Tables that places have published (law-back-half §D.3), ready to be chosen and edited by a centre. Only tables whose
 * amounts were read as single sums stand here; a place that publishes a range sets its own.
 */
export const publishedTables: readonly SubsidyTable[] = [
  {
    ...plain,
    name: '涵江',
    from: '2016-05-01',
    items: {
      ...{ 侦查: 800, 审查起诉: 1000, 审判: 1200, 民事: 1200, 行政: 1200, 仲裁: 1200 },
      ...{ 非诉: 200, 代书: 100, 值班: 100 },
    },
    eachFurtherPerson: 200,
    most: 5000,
    away: { 其他市: 500, 外省: 1000 },
    hard: 1000,
  },
  {
    ...plain,
    name: '永定',
    from: '2020-01-01',
    items: {
      ...{ 侦查: 600, 审查起诉: 600, 审判: 1200, 民事: 1400, 行政: 1400, 仲裁: 1400 },
      ...{ 非诉: 250, 值班: 200 },
    },
  },
  {
    ...plain,
    name: '深圳',
    from: '2019-01-01',
    items: { 审判: 3000, 民事: 3500, 行政: 3500 },
  },
];
