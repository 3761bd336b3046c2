import type { PaperDocument } from '../../domain/documents/blocks';
import type { FormInput } from '../../domain/documents/form';
import type { RegisterPaper } from '../../domain/documents/write-paper';
import type { AgentPower } from '../../domain/documents/shared/agent-power';
import type { OwnPaperToSet } from '../../domain/documents/own/write-own-paper';
import type { SubsidySheetSaid } from '../../domain/documents/subsidy-sheet';
import type { VolumeCover } from '../../domain/documents/volume';
import type { FileKind } from '../platform/files/file-kinds';
import type { Poster } from './poster';

/** A paper of a case, or a line of a register. The words of the forms live in the function `papers` alone. */
export type PaperToSet = FormInput | RegisterPaper;

/** What the function `papers` is asked for. */
export interface TypesetJob {
  readonly papers: readonly PaperToSet[];
  /** Instead of papers: a poster of a group. */
  readonly poster?: Poster;
  /** Instead of papers: a paper that somebody signs to send another. */
  readonly agentPower?: AgentPower;
  /** Instead of papers: one that somebody writes, signs and carries to a court or a committee. */
  readonly ownPaper?: OwnPaperToSet;
  /** Instead of papers: what is paid in a month. */
  readonly subsidySheet?: SubsidySheetSaid;
  /** Instead of papers: a document whose words were written elsewhere. */
  readonly document?: PaperDocument;
  /** Moment written into the file, ISO 8601. */
  readonly madeAt: string;
  /** Where to keep the file; absent: its bytes come back. */
  readonly path?: string;
}

/** The file kept, or its bytes as base64. */
export type Typeset = { readonly fileId: string; readonly sha256: string } | { readonly pdf: string };

/** A file that goes into a volume. */
export interface VolumeFile {
  readonly fileId: string;
  readonly kind: FileKind;
  readonly name: string;
}

/** Binds a whole dossier as one file. */
export interface VolumeJob {
  readonly cover: VolumeCover;
  readonly entries: readonly {
    readonly part: string;
    readonly title: string;
    readonly files: readonly VolumeFile[];
  }[];
  readonly madeAt: string;
  readonly path: string;
}

/** Puts words across every page of a volume that was bound. */
export interface MarkJob {
  readonly fileId: string;
  readonly mark: string;
  readonly madeAt: string;
  readonly path: string;
}

/** The volume as it is kept: its hash says later whether it is still the same. */
export interface BoundVolume {
  readonly fileId: string;
  readonly sha256: string;
  readonly pages: number;
}
