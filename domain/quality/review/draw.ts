import { fieldError } from '../../refusals/errors';

/** One closed file that may be drawn. */
export interface Drawable {
  /** The number by which the file is published. */
  readonly no: string;
  /** Files of one handler stand under one sign; it need not say who that is. */
  readonly group: string;
}

/** How a sample is drawn. */
export interface DrawRule {
  /** Published with the list: whoever has both draws the same files. */
  readonly seed: string;
  /** Per cent of all files; one of every handler is drawn in any case. */
  readonly share: number;
}

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask64 = 0xffffffffffffffffn;

/** FNV-1a of 64 bits over UTF-16 units, as 16 hexadecimal signs: short enough to be written again in any language. */
export function drawNumber(seed: string, no: string): string {
  let hash = offset;
  for (const unit of `${seed} ${no}`) hash = ((hash ^ BigInt(unit.codePointAt(0) ?? 0)) * prime) & mask64;
  // The last signs of a number change only the low bits; this spreads them over all.
  hash = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & mask64;

  return (hash ^ (hash >> 33n)).toString(16).padStart(16, '0');
}

/**
 * Draws a sample: every file gets a number from the seed; the smallest of each handler is drawn, then the smallest of
 * all until the share is reached. The order of the list does not matter.
 * @throws DomainError InputInvalid for a number that stands twice, an empty seed or a share that cannot be
 */
export function drawSample(files: readonly Drawable[], { seed, share }: DrawRule): readonly string[] {
  if (seed.trim() === '') throw fieldError('InputInvalid', 'seed', '请填种子。');
  if (!Number.isFinite(share) || share < 0 || share > 100)
    throw fieldError('InputInvalid', 'share', '比例请填0到100的数。');
  const numbers = new Set(files.map(({ no }) => no));
  if (numbers.size !== files.length)
    throw fieldError('InputInvalid', 'files', '有的编号写了两次，请删掉一个。');
  const ordered = files
    .map(({ no, group }) => ({ no, group, at: `${drawNumber(seed, no)} ${no}` }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const seen = new Set<string>();
  const firsts = ordered.filter(({ group }) => !seen.has(group) && seen.add(group));
  const rest = ordered.filter((one) => !firsts.includes(one));
  const wanted = Math.max(firsts.length, Math.ceil((files.length * share) / 100));

  return [...firsts, ...rest].slice(0, wanted).map(({ no }) => no);
}

/** A list as it is published and read again: a number and a sign of the handler on each line. */
export function readDrawList(text: string): readonly Drawable[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => {
      const [no = '', group = ''] = line.split(/[\s,，;；]+/);
      if (no === '' || group === '')
        throw fieldError('InputInvalid', 'files', `第${at + 1}行要写编号和承办人的代号，中间空一格。`);

      return { no, group };
    });
}
