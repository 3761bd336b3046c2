import type { PaperCode } from '../../vocabulary/paper-codes';
import type { Letterhead } from './letterhead';
import type { Instant } from '../../time/times';

/** A statutory paper issued in a case. Never overwritten: a wrong one is voided and a new one issued. */
export interface Paper {
  readonly id: string;
  readonly code: PaperCode;
  /** The paper's own number, taken only at issue, e.g. `青援给字〔2026〕第12号`. */
  readonly number: string;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  /** What the paper says beyond the record itself: reason, article, deadline. Frozen at issue. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Who wrote, as it stood at issue. Papers of earlier versions have none. */
  readonly letterhead?: Letterhead;
  readonly fileId: string | null;
  /** What the file holds, with a keyed hash of that and of whose paper it is. Files of earlier versions get it from the clock. */
  readonly fileHash?: { readonly sha256: string; readonly seal: string };
  readonly voidedAt: Instant | null;
  readonly voidReason: string | null;
  readonly servedAt: Instant | null;
  readonly servedHow: string | null;
  /** When it went to the post, and the number by which the post follows it. Papers of earlier versions have none. */
  readonly posted?: { readonly at: Instant; readonly number: string } | null;
  /** The scan of the paper with the red seal; the issued one stays as it is. */
  readonly sealedCopy?: SealedCopy | null;
}

export interface SealedCopy {
  readonly fileId: string;
  readonly kind: 'jpg' | 'png' | 'heic' | 'pdf';
  readonly bytes: number;
  /** SHA-256 of the stored bytes, hexadecimal. */
  readonly sha256: string;
  readonly at: Instant;
  readonly by: string;
}
