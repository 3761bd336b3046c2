import { perWords } from './read-sum';
import type { Per } from './read-sum';
import { yuanInWords, yuanText } from './words';

/** A claim: yuan, and per month or year where it is due again and again. */
export interface Claim {
  readonly amount?: number | undefined;
  readonly amountPer?: Per | undefined;
}

/** Where nothing is said of it, the sum is all of it. */
const every = ({ amountPer }: Claim): string => (amountPer ? `${perWords[amountPer]} ` : '');

/** As citizens read a claim: `12,300 元（一万二千三百元）`, `每月 600 元（六百元）`; empty where no sum was said. */
export function sumInWords(claim: Claim): string {
  return claim.amount === undefined ? '' : `${every(claim)}${yuanInWords(claim.amount)}`;
}

/** As papers and the desk write a claim: `12,300 元`, `每月 600 元`; empty where no sum was said. */
export function sumText(claim: Claim): string {
  return claim.amount === undefined ? '' : `${every(claim)}${yuanText(claim.amount)}`;
}
