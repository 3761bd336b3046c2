import { dutyKinds } from '../../lib/domain';
import type { DutyDay } from '../../lib/domain';
import { dayWords } from '../../lib/words';

/** One line: who is there today, or when somebody is next; empty where the centre has not said. */
export function dutyLine(duty: readonly DutyDay[], today: string): string {
  const next = duty.find(({ on }) => on >= today);
  if (!next) return '';

  return next.on === today ? `今天值班：${names(next)}` : `下次值班：${dayWords(next.on)}，${names(next)}`;
}

function names({ shifts }: DutyDay): string {
  return shifts.map(({ kind, who, hours }) => `${dutyKinds[kind]}${who}（${hours}）`).join('、');
}
