/** A mould as the product brings it; a centre may write its own in its place. */
export interface OwnMould {
  readonly code: string;
  /** What the document is called in the list. */
  readonly name: string;
  /** When it is usually written. */
  readonly every: string;
  /** As a person reads and changes it (`read-mould.ts`). */
  readonly text: string;
}
