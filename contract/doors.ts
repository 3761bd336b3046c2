/** The functions behind the desk's one address; each carries only what its own actions need (docs/decisions/0011). */
export const deskDoors = ['door', 'desk', 'handling', 'ledgers', 'rules', 'reports'] as const;

export type DeskDoor = (typeof deskDoors)[number];

/** A deployed function that people call. */
export type Door = 'citizen' | DeskDoor;
