import type { PackLayer } from '../pack';
import { layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

/** 江苏: per-capita income not above the local minimum wage, which the centre enters (press, 2021). */
export const jiangsu: PackLayer = layer({
  id: 'jiangsu',
  label: '江苏',
  from: lawInForce,
  verified: false,
  standard: { ...nationalStandard, op: '<=' },
});
