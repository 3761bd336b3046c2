import type { FieldKind } from './fields';

/** One box of the page on which such a paper is filled in. */
export interface OwnField {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly example?: string;
  readonly most: number;
  /** What to say where it is left empty; a field without it may be. */
  readonly needed?: string;
  /** The question of the application that asked the same. */
  readonly from?: string;
}
