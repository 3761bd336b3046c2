/** What stands in a sheet for nothing. */
const dash = /^[-—–_/\\]+$/;
/** What Excel shows where a formula came to nothing. */
const failed = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!)$/;

/** A cell's text without signs that nobody sees; `null` for nothing and for a dash that stands for nothing. */
export function plainCellText(cell: string): string | null {
  const text = cell.replace(/[\u200b\ufeff]/g, '').trim();

  return text === '' || dash.test(text) ? null : text;
}

/** Whether the text is what a formula shows that came to nothing. */
export function isFailedFormula(cell: unknown): boolean {
  return typeof cell === 'string' && failed.test(cell);
}

/** Words without the blanks and the full-width letters that sheets are typed with: two that are alike are one. */
export function squeezed(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '');
}

/** A heading without what people write around it: blanks, brackets, a star, 必填, a colon. `金额（元）` is `金额元`. */
export function plainHeading(cell: unknown): string {
  if (typeof cell !== 'string') return '';

  return squeezed(cell)
    .replace(/[*:()[\]【】]/g, '')
    .replace(/(?:必填|选填|可不填)$/, '');
}
