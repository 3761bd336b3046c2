/** One value of a list: what a citizen reads, and what stands on the desk. */
export interface Wording {
  readonly citizen: string;
  readonly staff: string;
}
