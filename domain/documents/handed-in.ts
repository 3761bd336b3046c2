import type { Instant } from '../time/times';
import type { FormCase } from './form';
import { materialTitle } from '../vocabulary/material-titles';

/**
 * What had been handed in, one line a kind with its number of copies (124-12).
 * @param at what came or went later does not change a paper that is issued
 */
export function handedIn({ materials }: FormCase, at?: Instant): readonly string[] {
  const titles = materials
    .filter(({ uploadedAt }) => at === undefined || uploadedAt <= at)
    .filter(({ removedAt }) => removedAt === null || (at !== undefined && removedAt > at))
    .map(({ item }) => materialTitle(item));

  return [...new Set(titles)].map((title) => `${title}（${titles.filter((one) => one === title).length}份）`);
}
