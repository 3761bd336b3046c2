import type { BenchPart } from '../part';
import { atLeast, atMost, shown } from '../row';
import { storeBench } from './store-bench';

/** The database against plain SQLite in the same run. */
export const storePart: BenchPart = {
  name: 'store',
  title: '数据库和裸 SQLite 相比 · store',
  async run({ quick }) {
    const [inserts, pages] = await storeBench(quick ? 20_000 : 100_000);
    if (!inserts || !pages) return [];

    return [
      shown('逐条写盘', inserts.ours, ' 条/秒'),
      atLeast('逐条写盘，与裸 SQLite 之比', inserts.ratio, 0.5, ' 倍'),
      shown('按索引取 20 条', pages.ours, ' 毫秒'),
      atMost('按索引取 20 条，与裸 SQLite 之比', pages.ratio, 5, ' 倍'),
    ];
  },
};
