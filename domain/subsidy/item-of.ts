import type { SubsidyItem } from './table';

/** What an item is found from: the case as it closed, or a service of its own. */
export interface Paid {
  readonly category: '民事' | '刑事' | '行政' | null;
  readonly way: string | null;
  readonly stage: string | null;
  /** A service outside cases: 代书, 值班, 法律帮助. */
  readonly service: SubsidyItem | null;
}

const criminalStages: Readonly<Record<string, SubsidyItem>> = {
  侦查: '侦查',
  侦查阶段: '侦查',
  审查起诉: '审查起诉',
  审查起诉阶段: '审查起诉',
  一审: '审判',
  二审: '审判',
  再审: '审判',
  审判: '审判',
  审判阶段: '审判',
  死刑复核: '审判',
};

/** The item of a table that a case or service is paid by, or `null` where the facts do not tell. */
export function itemOf({ category, way, stage, service }: Paid): SubsidyItem | null {
  if (service !== null) return service;
  if (category === '刑事') return (stage === null ? undefined : criminalStages[stage]) ?? null;
  if (way === '仲裁' || way === '劳动仲裁') return '仲裁';
  if (way === '非诉' || way === '非诉讼') return '非诉';

  return category;
}
