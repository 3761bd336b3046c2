import type { PackLayer } from './pack';
import { layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

/** 广西: income under the local minimum wage, or special spending, and no valuable assets; from 2025-12-11. */
export const guangxi: readonly PackLayer[] = [
  layer({
    id: 'guangxi',
    label: '广西',
    from: lawInForce,
    verified: false,
    source: '没有读到原文',
    open: ['2025-12-11以前的经济困难标准'],
  }),
  layer({
    id: 'guangxi',
    label: '广西',
    from: '2025-12-11',
    verified: true,
    source: '广西司法厅公布的办法，2025-12-11，第一至四条读过',
    open: ['当地最低工资标准'],
    standard: {
      ...nationalStandard,
      op: '<',
      specialExpense: { causes: ['emergency', 'accident', 'grave_illness'], basis: ['广西办法2025-2(2)'] },
      assetsTest: true,
      basis: ['广西办法2025-2', '广西办法2025-2(1)'],
      cohabitingBasis: ['广西办法2025-3'],
      from: '2025-12-11',
      verified: true,
    },
  }),
];
