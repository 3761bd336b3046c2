/** Who writes: the centre as it stands on its papers. Frozen with each paper at issue. */
export interface Letterhead {
  /** 青禾县法律援助中心 */
  readonly centre: string;
  /** The 司法局 that hears objections (法-49). */
  readonly bureau: string;
  /** Where the bureau sits; empty where the centre has not filled it in. */
  readonly bureauAddress: string;
  readonly address: string;
  readonly phone: string;
  /** Days to object, by the very number that the running clock uses; no article is cited for it. */
  readonly objectionDays: number;
}
