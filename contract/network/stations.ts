import type { StationGroup, StationKind } from '../../domain/vocabulary/stations';
import type { Place } from '../pieces';

/** A station, a village liaison or a special station as the set-up shows it; it is kept as a register (`stations`). */
export interface StationLine {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: StationKind;
  readonly group: StationGroup | null;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly access: string | null;
  readonly place: Place | null;
  readonly open: boolean;
}
