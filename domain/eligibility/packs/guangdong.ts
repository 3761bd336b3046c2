import type { PackLayer, Standard } from './pack';
import { layer } from './layer';
import { lawInForce } from './national-scope';

const decree = '粤府令268号，2020-01-01施行';

const standard: Standard = {
  kind: 'share_of_disposable',
  op: '<',
  factor: { value: 0.5, source: decree, verified: true },
  specialExpense: {
    causes: ['emergency', 'accident', 'grave_illness', 'schooling'],
    cap: { value: 1, source: decree, verified: true },
    basis: ['粤府令268-3(2)'],
  },
  assetsTest: true,
  basis: ['粤府令268-3(1)'],
  cohabitingBasis: ['148-18(2)', '124-15(2)'],
  from: lawInForce,
  verified: true,
};

/** 广东: half of the city's disposable income over six months, or special spending, and no valuable assets. */
export const guangdong: PackLayer = layer({
  id: 'guangdong',
  label: '广东',
  from: lawInForce,
  verified: true,
  source: '粤府令268号，2020-01-01施行，第一至四条读过',
  open: ['本市上年城镇居民人均可支配收入'],
  standard,
});

/** 广州: the same rule; the figure is from the press. */
export const guangzhou: readonly PackLayer[] = [
  layer({
    id: 'guangzhou',
    label: '广州',
    from: lawInForce,
    verified: true,
    source: '粤府令268号',
    open: ['本市上年城镇居民人均可支配收入'],
    standard,
  }),
  layer({
    id: 'guangzhou',
    label: '广州',
    from: '2023-01-01',
    verified: false,
    source: '2023年的报道',
    standard: {
      ...standard,
      // 3,202 yuan a month was reported; the yearly figure behind it is twice that, times twelve.
      cityYearlyDisposable: { value: 76_848, source: '2023年报道的3,202元/月', verified: false },
    },
  }),
];

const notice = '中山市司法局2023-03-29公布，2023-03-10起执行';

/** 中山: the same rule with the city's own published number. */
export const zhongshan: readonly PackLayer[] = [
  layer({
    id: 'zhongshan',
    label: '中山',
    from: lawInForce,
    verified: true,
    source: '粤府令268号；数目按此前公布的2,514元',
    standard: {
      ...standard,
      // 2,514 yuan a month was the published half; the yearly figure behind it is twice that, times twelve.
      cityYearlyDisposable: { value: 60_336, source: '中山此前公布的2,514元/月', verified: false },
    },
  }),
  layer({
    id: 'zhongshan',
    label: '中山',
    from: '2023-03-10',
    verified: true,
    source: notice,
    standard: { ...standard, cityYearlyDisposable: { value: 62_196, source: notice, verified: true } },
  }),
];
