/** `plain` may be shown and logged; `personal` is masked by role and never logged; `sensitive` is also sealed at rest. */
export type Level = 'plain' | 'personal' | 'sensitive';

/** How a value looks to somebody who need not see it; `form` is a raw form that only its owner sees. */
export type MaskKind = 'name' | 'identity' | 'phone' | 'address' | 'text' | 'form' | 'none';

/**
 * How long it is kept. `dossier`: with the file, as the archives decide. `handling`: until the file is archived.
 * `draft`: until the form is submitted or given up. `derived`: computed again from the rest.
 */
export type Keep = 'dossier' | 'handling' | 'draft' | 'derived';

/** What is said once about a field, and followed by screens and storage. */
export interface Declaration {
  readonly level: Level;
  readonly mask: MaskKind;
  readonly keep: Keep;
  /** Everything beneath this path follows it. */
  readonly whole?: true;
}

export type Declarations = Readonly<Record<string, Declaration>>;

/** Nothing about a person. */
export const plain: Declaration = { level: 'plain', mask: 'none', keep: 'dossier' };
/** Computed for lists; goes with what it was computed from. */
export const derived: Declaration = { level: 'plain', mask: 'none', keep: 'derived' };

export const name: Declaration = { level: 'personal', mask: 'name', keep: 'dossier' };
export const phone: Declaration = { level: 'personal', mask: 'phone', keep: 'handling' };
export const address: Declaration = { level: 'personal', mask: 'address', keep: 'dossier' };
/** Free words: they may hold anything. */
export const words: Declaration = { level: 'personal', mask: 'text', keep: 'dossier' };
/** Something about the person that is neither name nor number: a sum, a day, a yes or no. */
export const about: Declaration = { level: 'personal', mask: 'none', keep: 'dossier' };

export const identity: Declaration = { level: 'sensitive', mask: 'identity', keep: 'dossier' };
/** Health, special status, violence (PIPL-28). */
export const special: Declaration = { level: 'sensitive', mask: 'none', keep: 'dossier' };

/** The same declarations under a path. */
export function under(path: string, fields: Declarations): Declarations {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [`${path}.${key}`, field]));
}

/** The same declaration for several fields, their names divided by spaces. */
export function each(names: string, field: Declaration): Declarations {
  return Object.fromEntries(names.split(' ').map((one) => [one, field]));
}
