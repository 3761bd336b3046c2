import type { MatterCode } from './matters';

/** Matters in which somebody near the person may read along or come near. */
export const fearedMatters: readonly MatterCode[] = ['domestic_violence', 'abuse', 'abandonment'];
