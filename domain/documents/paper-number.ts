import type { PaperCode } from '../vocabulary/paper-codes';
import { numberWord } from './paper-titles';

/** How a number is written: `青援给字〔2026〕第12号`. `mark` is the centre's own short word. */
export function paperNumber(mark: string, code: PaperCode, year: number, sequence: number): string {
  return `${mark}援${numberWord(code) ?? ''}字〔${year}〕第${sequence}号`;
}
