import type { DutyDay } from '../../lib/domain';
import { dayWords } from '../../lib/words';

const kinds = { lawyer: '律师', staff: '工作人员' } as const;

/** The next day of the roster on the first page. */
export interface DutyLines {
  /** `今天值班`, or when somebody is next; empty where the centre has not said. */
  readonly title: string;
  readonly lines: readonly string[];
}

/** Who is there today, or when somebody is next; what was told earlier and has passed does not count. */
export function dutyLines(duty: readonly DutyDay[], today: string): DutyLines {
  const next = duty.find(({ on }) => on >= today);
  if (!next) return { title: '', lines: [] };

  return {
    title: next.on === today ? '今天值班' : `下次值班：${dayWords(next.on)}`,
    lines: next.shifts.map(({ kind, who, hours, where }) => `${kinds[kind]}${who}，${hours}，在${where}`),
  };
}
