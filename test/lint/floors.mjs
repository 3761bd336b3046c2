/**
 * The floors inside each room, the ground first: a folder may import its own floor and those below, never one above.
 * What stands on one floor is kept out of rings by `rings.test.ts`.
 */
export const floors = {
  domain: [
    ['refusals', 'vocabulary'],
    ['time'],
    ['identity', 'money', 'eligibility', 'subsidy'],
    ['case'],
    ['deadlines', 'materials', 'privacy'],
    [
      ...['application', 'assignment', 'closing', 'documents', 'duty', 'handling', 'quality'],
      ...['network', 'outreach', 'people'],
    ],
    ['procedure'],
    ['statistics', 'rules-page'],
    ['ledgers'],
    ['commands', 'fuzz'],
  ],
  contract: [
    ['progress', 'network', 'outreach', 'people', 'audit', 'messages', 'statistics'],
    [
      'queue',
      'assignment',
      'intake',
      'review',
      'handling',
      'closing',
      'finance',
      'voices',
      'quality',
      'setup',
    ],
    ['dossier', 'group', 'papers'],
    ['reports'],
    ['consultation'],
    ['own-data'],
  ],
  cloudfunctions: [
    ['platform'],
    ['centre', 'typesetting'],
    ['casework', 'ledger', 'people', 'statistics'],
    ['group', 'audit', 'queue', 'review', 'papers', 'quality', 'consultation', 'finance', 'outreach'],
    ['progress', 'messages', 'dossier'],
    ['assignment', 'handling', 'own-data'],
    ['network', 'closing', 'voices'],
    ['intake', 'setup', 'reports'],
    ['functions'],
  ],
  console: [
    ['theme', 'words'],
    ['kit', 'session', 'public'],
    [
      'closing',
      'finance',
      'ledger',
      'network',
      'page',
      'quality',
      'reply',
      'reports',
      'statistics',
      'voices',
    ],
    ['papers', 'people', 'intake', 'setup', 'shell'],
    ['audit', 'consultation', 'handling', 'messages', 'queue', 'review'],
    ['assignment'],
    ['dossier'],
  ],
  local: [['cloud', 'phone'], ['build', 'sample'], ['start'], ['deploy']],
  'local/cloud': [['http', 'store', 'functions'], ['files', 'backup'], ['admin'], ['client']],
  'local/phone': [
    ['dom', 'plugins', 'sample', 'style'],
    ['engine', 'session'],
    ['pages'],
    ['frame', 'wx'],
    ['builtins'],
  ],
  miniprogram: [
    ['lib'],
    ['components'],
    ['apply', 'ask', 'case', 'evidence', 'group', 'info', 'opinion', 'pages', 'provider', 'staff', 'station'],
  ],
};

const storeys = Object.entries(floors).map(([room, storey]) => ({
  room,
  floorOf: new Map(storey.flatMap((folders, floor) => folders.map((folder) => [folder, floor]))),
}));

function folderIn(room, path) {
  const [folder, below] = path.startsWith(`${room}/`) ? path.slice(room.length + 1).split('/') : [];

  return below === undefined ? undefined : folder;
}

/** The arrow that climbs, in words, or null. Paths are relative to the repository with forward slashes. */
export function climbing(file, target) {
  for (const { room, floorOf } of storeys) {
    const [from, to] = [folderIn(room, file), folderIn(room, target)];
    if (from === to) continue;
    if (floorOf.get(to) > floorOf.get(from))
      return `${room}/${from} stands below ${room}/${to} and may not import it`;
  }

  return null;
}
