import type { Answers } from './domain';
import { evidenceList } from './evidence-list';
import { uploadsOf } from './uploads/uploads';

export interface MissingPaper {
  readonly code: string;
  readonly title: string;
}

/** What of the papers that are asked for is not on its way to the office. */
export function stillMissing(answers: Answers, owner: string): readonly MissingPaper[] {
  const there = uploadsOf(owner).filter(({ state }) => state !== 'refused');

  return evidenceList(answers)
    .items.filter(({ code, weight }) => weight !== 'optional' && !there.some(({ item }) => item === code))
    .map(({ code, title }) => ({ code, title }));
}
