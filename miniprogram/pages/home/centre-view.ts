import { stationGroups } from '../../lib/domain';
import type { CentreCard } from '../../lib/domain';
import { dutyLines } from './duty-lines';
import type { DutyLines } from './duty-lines';

/** What the first page says of the centre beside its address. */
export interface CentreView {
  /** How somebody in a wheelchair, deaf or blind gets help here; empty where nothing is known. */
  readonly access: string;
  readonly duty: DutyLines;
  readonly promises: readonly string[];
  /** Special stations: whom each is there for, and its name. */
  readonly special: readonly { readonly id: string; readonly words: string }[];
}

/** @param today the day in China */
export function centreView({ access, promises, stations, duty }: CentreCard, today: string): CentreView {
  return {
    access,
    promises,
    duty: dutyLines(duty, today),
    special: stations.flatMap(({ id, name, group }) =>
      group ? [{ id, words: `${stationGroups[group]}：${name}` }] : [],
    ),
  };
}
