import type { LawyerLine } from '../../contract/network/providers';

/** Kinds of people who may be assigned. */
export const kindLabels: Readonly<Record<LawyerLine['kind'], string>> = {
  lawyer: '律师',
  grassroots: '基层法律服务工作者',
  volunteer: '志愿者',
};

/** Whether somebody takes cases, in words. */
export function availabilityText({ available, awayUntil }: LawyerLine, today: string): string {
  if (!available) return '不接案';
  return awayUntil && today <= awayUntil ? `${awayUntil} 后接案` : '接案';
}

/** Words divided by 、，, or a space. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[、，,\s]+/)
    .map((word) => word.trim())
    .filter(Boolean);
}
