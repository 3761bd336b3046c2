/** The functions behind the desk's one address; each carries only what its own actions need (docs/decisions/0011). */
export const deskDoors = [
  'door',
  'desk',
  'dossier',
  'review',
  'handling',
  'archive',
  'ledgers',
  'form',
  'reports',
  'summaries',
  'quality',
  'watch',
] as const;

export type DeskDoor = (typeof deskDoors)[number];

/** The functions that the phone of whoever asks for aid calls: `intake` carries the whole form, `citizen` what comes beside and after it, `group` those who apply together, `voices` what is signed with the lawyer, said of the service, and what the centre says of its own work. */
export const phoneDoors = ['citizen', 'intake', 'group', 'voices'] as const;

export type PhoneDoor = (typeof phoneDoors)[number];

/** A deployed function that people call; `provider` answers the phone of whoever gives aid, `spot` that of stations and staff who write down what happens where it happens. */
export type Door = PhoneDoor | 'provider' | 'spot' | DeskDoor;

/** Whether a door stands at the desk's address. */
export function isDeskDoor(door: Door): door is DeskDoor {
  return (deskDoors as readonly Door[]).includes(door);
}

/** Whether a door stands open for the phone of whoever asks for aid. */
export function isPhoneDoor(door: Door): door is PhoneDoor {
  return (phoneDoors as readonly Door[]).includes(door);
}
