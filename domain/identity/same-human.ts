/** Somebody at the desk, with the other accounts that the same person has had. */
export interface Human {
  readonly id: string;
  readonly sameAs?: readonly string[];
}

/** Whether it was this person who did something: the human counts, not the account they used. */
export function isSameHuman({ id, sameAs = [] }: Human, by: string | null | undefined): boolean {
  return by !== null && by !== undefined && (id === by || sameAs.includes(by));
}
