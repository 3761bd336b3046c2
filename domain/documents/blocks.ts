/** What a statutory paper is made of. The desk previews these blocks, the PDF is set from the same ones. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly indent?: boolean; readonly bold?: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number }
  | { readonly kind: 'signature'; readonly lines: readonly string[] };

/** A whole paper, ready to be set. */
export interface PaperDocument {
  readonly title: string;
  /** Empty until it is issued. */
  readonly number: string;
  readonly draft: boolean;
  readonly blocks: readonly Block[];
  /** Small print at the foot of the last page. */
  readonly foot: string;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text, indent: true });
export const greeting = (name: string): Block => ({ kind: 'paragraph', text: `${name}：`, bold: true });
export const facts = (...rows: (readonly [string, string])[]): Block => ({
  kind: 'facts',
  rows: rows.filter(([, value]) => value !== ''),
});
export const items = (list: readonly string[]): Block => ({ kind: 'items', items: list });
export const blank = (label: string, lines = 1): Block => ({ kind: 'blank', label, lines });
export const signature = (...lines: string[]): Block => ({ kind: 'signature', lines });
