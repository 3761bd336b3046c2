import type { ValuesOf } from '../../domain/ledgers/kit/field';
import type { publications } from '../../domain/ledgers/publications';

export type PublicationValues = ValuesOf<typeof publications.fields>;

/** A line of the register of publications. */
export interface PublicationLine extends PublicationValues {
  readonly id: string;
  readonly version: number;
}
