/** Who writes: the centre as it stands on its papers. */
export interface Letterhead {
  /** 青禾县法律援助中心 */
  readonly centre: string;
  /** The 司法局 that hears objections (法-49). */
  readonly bureau: string;
  readonly address: string;
  readonly phone: string;
}
