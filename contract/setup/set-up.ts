import type { Instant } from '../../domain/time/times';
import type { VolumeLine } from '../../domain/closing/volume-lines';
import type { SubsidyTable } from '../../domain/subsidy/table';
import type { CalendarYear } from '../../domain/deadlines/calendar';
import { contract } from '../envelope';
import { fields, id, nothing, version } from '../fields';
import type { CentreParts, LimitParts } from './centre';
import type { RosterParts } from '../network/duty';
import type { PackPlan } from './packs';
import type { Kept, Shown } from '../pieces';
import type { StationLine } from '../network/stations';
import type { OfficeTexts } from './texts';

/** The sections of the set-up. */
export const setUpParts = [
  'centre',
  'limits',
  'station',
  'calendar',
  'rules',
  'templates',
  'duty',
  'publications',
  'subsidies',
  'catalogue',
] as const;

export type SetUpPart = (typeof setUpParts)[number];

/** A change that was made, newest first; taking it back is a change of its own. */
export interface SetUpChange {
  readonly id: string;
  readonly at: Instant;
  readonly who: string;
  readonly part: SetUpPart;
  readonly title: string;
  /** False where what it changed was changed again since, or cannot be undone. */
  readonly canBeTakenBack: boolean;
}

export interface SetUpAnswer extends Kept {
  readonly centre: Shown<CentreParts>;
  readonly limits: Shown<LimitParts>;
  readonly stations: readonly StationLine[];
  /** Years that staff entered. */
  readonly years: readonly CalendarYear[];
  /** Years that came with the product. */
  readonly knownYears: readonly number[];
  /** Oldest first; the last one whose day has come holds. */
  readonly packs: readonly Shown<PackPlan>[];
  /** What holds today. */
  readonly holds: Shown<Omit<PackPlan, 'note'>>;
  readonly texts: Shown<OfficeTexts>;
  readonly duty: Shown<RosterParts>;
  readonly subsidyTables: readonly SubsidyTable[];
  /** Every line of the catalogue, as it stands now. */
  readonly volumeOrder: readonly VolumeLine[];
  readonly changes: readonly SetUpChange[];
  readonly mayChange: boolean;
}

/** The whole set-up, for the director and the auditor. */
export const openSetUp = contract<SetUpAnswer>('ledgers')('openSetUp', nothing);

/** Brings back what was before a change. */
export const takeBack = contract<Kept>('ledgers')('takeBack', fields({ changeId: id, version }));
