import { plainText } from '../identity/normalise';
import { parseYuan } from './read-yuan';

/** How often a sum is due that is paid again and again. */
export type Per = 'month' | 'year';

export const perWords: Readonly<Record<Per, string>> = { month: '每月', year: '每年' };

/** 每月600, 一年7200, 按月给我600; 600元/月, 六百一个月. */
const inFront = /^(?:每个?|按|一个?)?([月年])(?:给|付|要)?我?/;
const behind = /(?:\/|每个?|一个?)([月年])$/;

/** A sum as somebody says it: yuan, `null` where it is none, and per month or year where that was said. */
export interface SaidSum {
  readonly yuan: number | null;
  readonly per?: Per;
}

/** Reads a sum with its `每月` or `每年`, in front of the number or behind it. */
export function readSum(text: string): SaidSum {
  const said = plainText(text).replace(/\s/g, '');
  const found = inFront.exec(said) ?? behind.exec(said);
  if (!found) return { yuan: parseYuan(said) };

  return { yuan: parseYuan(said.replace(found[0], '')), per: found[1] === '年' ? 'year' : 'month' };
}
