import type { LedgerGroup } from '../../domain/ledgers/kit/ledger';

/** A page that is made of several registers: shown above them to whoever may read them all. */
export interface Summary {
  /** Name of the route. */
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly group: LedgerGroup;
  readonly reads: readonly string[];
}

/** The pages that stand above the registers of their room. */
export const summaries: readonly Summary[] = [
  {
    name: 'network',
    title: '覆盖和地图',
    purpose: '哪天有多少站点、联络点、标识牌，哪个村还没有；站点画在图上。',
    group: 'network',
    reads: ['townships', 'stations', 'liaison_points', 'sign_points'],
  },
];
