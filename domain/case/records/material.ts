import type { MaterialVerdict, ScanResult } from '../../vocabulary/material-verdicts';
import type { Instant } from '../../time/times';

/** A photo or file that was handed in for one item of the materials list. */
export interface Material {
  readonly id: string;
  /** Code of the item in `materials/`, e.g. `identity_paper`, `wage_evidence`. */
  readonly item: string;
  /** Of a group: whose own paper it is; without it a paper of the applicant, or one for all. */
  readonly memberId?: string;
  readonly name: string;
  readonly kind: 'jpg' | 'png' | 'heic' | 'pdf';
  readonly bytes: number;
  /** SHA-256 of the stored bytes, hexadecimal. */
  readonly sha256: string;
  readonly fileId: string;
  readonly page: number;
  readonly uploadedAt: Instant;
  readonly uploadedBy: string;
  readonly removedAt: Instant | null;
  readonly verdict: MaterialVerdict;
  readonly verdictReason: string | null;
  /** Who looked at it last; what nobody judged, or an earlier version did, has none. */
  readonly verdictBy?: string;
  /** `absent` where the centre has configured no scanner: said honestly on the screen. */
  readonly scan: ScanResult;
}

/** The item of what the handler photographed at work: no paper of the applicant, and counted apart. */
export const handlerPaper = 'handler_paper';

/** Whether a material is the handler's: neither the applicant's list nor a worker's has it. */
export function isOfHandler({ item }: Pick<Material, 'item'>): boolean {
  return item === handlerPaper;
}
