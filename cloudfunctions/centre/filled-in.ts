import { defaultRules } from '../../domain/deadlines/centre-rules';
import type { Centre, OfficeTexts, Station } from '../platform/documents';

const noTexts: OfficeTexts = {
  reasons: [],
  supplements: {},
  quickReplies: [],
  messages: {},
  neutral: null,
  templates: [],
};

/** What a centre says that has never been asked. */
const centreUnasked = {
  ...{ version: 0, place: null, access: '', bureauAddress: '', ownChoice: true },
  ...{ promises: [], years: [], packs: [], duty: [], publications: [], subsidyTables: [] },
} as const;

const stationUnasked = {
  version: 0,
  kind: 'station',
  group: null,
  access: '',
  place: null,
  open: true,
} as const;

/** A centre as kept, whatever version of the product furnished it: what it never said has its default. */
export function filledCentre(kept: Centre): Centre {
  return {
    ...centreUnasked,
    ...kept,
    rules: { ...defaultRules, ...kept.rules },
    texts: { ...noTexts, ...kept.texts },
  };
}

/** A station as kept, likewise; one whose line was closed is not open, and only a special one is for a group. */
export function filledStation(kept: Station): Station {
  const filled = { ...stationUnasked, ...kept };

  return {
    ...filled,
    group: filled.kind === 'special' ? filled.group : null,
    access: filled.access ?? '',
    open: filled.open && !kept.closed,
  };
}
