import { noRecords, type CaseRecords } from './records';

/** The layout in which cases are stored now. Cases of the first have no number. */
export const layoutNow = 2;

type Area = keyof Omit<CaseRecords, 'notes'>;

/** In the first layout all records lay in one bag, `side`; this is where each stands now. Older cases lack the later ones. */
const firstLayout: Readonly<Record<Area, string>> = {
  intake: 'notice custody confirmation identityChecks acceptance referral withdrawal',
  review: 'supplements verification advance recusals decision objection',
  assignment: 'wishes assignments replacements',
  handling: 'progress letters reminders',
  closing: 'termination closing dossier filedAt archive subsidy payment',
  voices: 'complaints rating followUps sittings opinions',
};

const areas = Object.entries(firstLayout).map(([area, names]) => [area as Area, names.split(' ')] as const);
const areaOf = new Map(areas.flatMap(([area, names]) => names.map((name) => [name, area] as const)));

type Bag = Readonly<Record<string, unknown>>;

function recordsIn(side: Bag): Bag {
  const moved = areas.map(([area, names]) => {
    const known = names.filter((name) => side[name] !== undefined).map((name) => [name, side[name]] as const);

    return [area, { ...noRecords[area], ...Object.fromEntries(known) }] as const;
  });

  return { ...Object.fromEntries(moved), notes: side['notes'] ?? [] };
}

/**
 * A case, or a part of one, in the layout of now. What stands there already is newer than the bag.
 * @param stored as read from the store or folded from its history
 */
export function upcast(stored: Bag): Bag {
  const { side, ...rest } = stored;

  return side === undefined ? stored : { ...recordsIn(side as Bag), ...rest };
}

/** Whether a path leads into the records as they are laid out now. */
export function isInRecords(path: string): boolean {
  return Object.prototype.hasOwnProperty.call(noRecords, path.split('.', 1)[0] ?? '');
}

/** A path of an old history as it reads now: `side.notice.minor` becomes `intake.notice.minor`. */
export function pathNow(path: string): string {
  const [bag, name, ...rest] = path.split('.');
  if (bag !== 'side' || name === undefined) return path;
  const area = areaOf.get(name);

  return [...(area === undefined ? [] : [area]), name, ...rest].join('.');
}

/** A path of now as the first layout had it; `null` for what never lay in the bag. */
export function pathBefore(path: string): string | null {
  const [head, name, ...rest] = path.split('.');
  if (head === 'notes') return `side.${path}`;

  return name !== undefined && areaOf.get(name) === head ? ['side', name, ...rest].join('.') : null;
}
