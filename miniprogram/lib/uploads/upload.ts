/** One file on its way to the office. */
export interface Upload {
  readonly id: string;
  /** Draft key or case id that it belongs to. */
  readonly owner: string;
  readonly item: string;
  /** What its paper is called; the list that names it goes with the form. */
  readonly title?: string;
  readonly name: string;
  /** Where it lies on the phone. */
  readonly path: string;
  readonly page: number;
  /** `stopped` goes on by itself at the next look; `refused` only if its sender tries again. */
  readonly state: 'waiting' | 'sending' | 'sent' | 'stopped' | 'refused';
  /** 0 to 100. */
  readonly progress: number;
  readonly materialId: string | null;
  /** Where it has arrived and waits to be taken into the case. */
  readonly fileId?: string | null;
  /** How often it did not arrive. */
  readonly tries?: number;
  /** Quality hint, which never blocks. */
  readonly hint: string;
  readonly problem: string;
}
