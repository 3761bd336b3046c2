import type { Day } from '../../domain/time/times';
import type { PublicationKind } from '../../domain/vocabulary/publications';
import { contract } from '../envelope';
import { nothing } from '../fields';

/** What the centre published of its own work; no person is in it. */
export interface PublicationView {
  readonly id: string;
  readonly kind: PublicationKind;
  readonly title: string;
  readonly lines: readonly string[];
  readonly on: Day;
}

/** Everything that is published now, newest first. */
export const readPublications = contract<{ readonly publications: readonly PublicationView[] }>('voices')(
  'readPublications',
  nothing,
);
