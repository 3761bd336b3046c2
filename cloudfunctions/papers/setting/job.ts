import type { FormInput } from '../../../domain/documents/form';
import type { ConsultationSaid } from '../../../domain/documents/forms/consultation-record';

/** A paper of a case, or the record of a consultation. The words of the forms live in the function `papers` alone. */
export type PaperToSet = FormInput | { readonly consultation: ConsultationSaid };

/** What the function `papers` is asked for. */
export interface TypesetJob {
  readonly papers: readonly PaperToSet[];
  /** Moment written into the file, ISO 8601. */
  readonly madeAt: string;
  /** Where to keep the file; absent: its bytes come back. */
  readonly path?: string;
}

/** The file kept, or its bytes as base64. */
export type Typeset = { readonly fileId: string } | { readonly pdf: string };
