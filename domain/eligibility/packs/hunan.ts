import type { PackLayer, ScopeRule } from './pack';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

const revised = '2024-08-05';

/** 湖南 since 2024: no income number but a list of recognised people; a broken promise closes the promise route. */
export const hunan: readonly PackLayer[] = [
  layer({
    id: 'hunan',
    label: '湖南',
    from: lawInForce,
    verified: false,
    source: '没有读到原文',
    open: ['2024年修订以前的经济困难标准'],
  }),
  layer({
    id: 'hunan',
    label: '湖南',
    from: revised,
    verified: true,
    source: '《湖南日报》2024-08-05登的条例第一至四条',
    scope: dated<ScopeRule>(revised, true, [
      {
        id: '湘2(1)',
        title: '伪劣农资等产品造成的损害',
        when: { matters: ['fake_farm_goods'] },
        basis: ['法-31(9)', '湖南条例2024-2(1)'],
        hardship: 'required',
      },
      {
        id: '湘2(2)',
        title: '突发公共卫生事件、安全生产事故造成的损害',
        when: { matters: ['public_accident'] },
        basis: ['法-31(9)', '湖南条例2024-2'],
        hardship: 'required',
      },
    ]),
    standard: {
      ...nationalStandard,
      kind: 'recognised_list',
      specialExpense: { causes: ['emergency', 'accident', 'grave_illness'], basis: ['湖南条例2024-3(2)'] },
      barsBrokenPromise: { basis: ['湖南条例2024-4'] },
      basis: ['湖南条例2024-3', '湖南条例2024-3(1)'],
      from: revised,
      verified: true,
    },
  }),
];
