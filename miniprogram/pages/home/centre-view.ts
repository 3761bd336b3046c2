import { dayOf, stationGroups } from '../../lib/domain';
import type { CentreCard } from '../../lib/domain';
import { openNow } from '../../lib/open-now';
import { dutyLines } from './duty-lines';
import type { DutyLines } from './duty-lines';

/** What the first page says of the centre beside its address. */
export interface CentreView {
  /** How somebody in a wheelchair, deaf or blind gets help here; empty where nothing is known. */
  readonly access: string;
  /** Open now, or when next; empty where the hours do not tell. */
  readonly open: string;
  readonly duty: DutyLines;
  readonly promises: readonly string[];
  /** Special stations: whom each is there for, and its name. */
  readonly special: readonly { readonly id: string; readonly words: string }[];
}

/** @param now the moment, ISO in UTC */
export function centreView({ access, hours, promises, stations, duty }: CentreCard, now: string): CentreView {
  return {
    access,
    promises,
    open: openNow(hours, now),
    duty: dutyLines(duty, dayOf(now)),
    special: stations.flatMap(({ id, name, group }) =>
      group ? [{ id, words: `${stationGroups[group]}：${name}` }] : [],
    ),
  };
}
