/** A label and what stands beside it. */
export type Row = readonly [label: string, value: string];

/** What a statutory paper is made of. The desk previews these blocks, the PDF is set from the same ones. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly indent?: boolean; readonly bold?: boolean }
  | { readonly kind: 'facts'; readonly head: string; readonly rows: readonly Row[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Of many columns, set smaller. */
      readonly small?: boolean;
    }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number }
  | { readonly kind: 'picture'; readonly code: string; readonly text: string }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'signed'; readonly hands: readonly Hand[] };

/** A name written with the finger, and what stands beside it. */
export interface Hand {
  readonly label: string;
  /** As the record keeps them. */
  readonly strokes: string;
  readonly day: string;
}

/** A whole paper, ready to be set. */
export interface PaperDocument {
  readonly title: string;
  /** Whose letter it is, above its title; empty on a form. */
  readonly issuer: string;
  /** Empty until it is issued. */
  readonly number: string;
  readonly draft: boolean;
  /** A form of many short lines, set closer than a letter. */
  readonly sheet: boolean;
  readonly blocks: readonly Block[];
  /** Lies on its side, for a list of many columns. */
  readonly wide?: boolean;
  /** Small print at the foot of every page. */
  readonly foot: string;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
export const heading = (text: string): Block => ({ kind: 'paragraph', text, bold: true });
export const greeting = (name: string): Block => ({ kind: 'paragraph', text: `${name}：`, bold: true });
/** What is known, line by line, under a heading; a line without a value is left out. */
export const headed = (head: string, ...rows: readonly Row[]): Block => ({
  kind: 'facts',
  head,
  rows: rows.filter(([, value]) => value !== ''),
});
export const facts = (...rows: readonly Row[]): Block => headed('', ...rows);
/** An empty cell of some lines to write in by hand: unlike an empty text it keeps its row. */
export const byHand = (text: string, lines = 1): string => text || '　'.repeat(lines).split('').join('\n');
export const table = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block => ({ kind: 'table', title, head, rows });
export const items = (list: readonly string[]): Block => ({ kind: 'items', items: list });
export const blank = (label: string, lines = 1): Block => ({ kind: 'blank', label, lines });
/** A picture to be scanned, with what it is for beside it. */
export const picture = (code: string, text: string): Block => ({ kind: 'picture', code, text });
export const signature = (...lines: string[]): Block => ({ kind: 'signature', lines });
/** Names written with the finger, beside each other. */
export const signed = (...hands: Hand[]): Block => ({ kind: 'signed', hands });
