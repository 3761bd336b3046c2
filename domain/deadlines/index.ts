export type { ClockName } from '../vocabulary/clock-names';
export { clocksOf } from './clocks';
export type { Clock } from './clocks';
export { dueDay } from './count';
