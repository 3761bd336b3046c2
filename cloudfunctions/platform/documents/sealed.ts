/** What a sealed document carries beside its content. Those of earlier versions have neither. */
export interface Sealed {
  /** Keyed hash of the content: who has the data without the key cannot make one. */
  readonly seal?: string;
  /** The seal, until an anchor names it; then `null`. */
  readonly toAnchor?: string | null;
  /** The number of the anchor that names it. */
  readonly anchor?: number;
}
