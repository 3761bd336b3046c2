import type { PaperDocument } from '../../domain/documents/blocks';
import type { AgentPower } from '../../domain/documents/shared/agent-power';
import type { OwnPaperToSet } from '../../domain/documents/own/write-own-paper';
import type { SubsidySheetSaid } from '../../domain/documents/subsidy-sheet';
import type { Poster } from './poster';
import type { Office } from '../platform/office';
import type { BoundVolume, MarkJob, PaperToSet, Typeset, TypesetJob, VolumeJob } from './job';

/** A file that was set and put away, and what it holds. */
export interface SetFile {
  readonly fileId: string;
  readonly sha256: string;
}

/** Has the function `papers` set a paper and keep it. */
export async function haveKept(
  office: Office,
  paper: PaperToSet,
  madeAt: string,
  path: string,
): Promise<SetFile> {
  return kept(await ask(office, { papers: [paper], madeAt, path }));
}

function kept(set: Typeset): SetFile {
  if (!('fileId' in set)) throw new Error('the function papers kept no file');

  return set;
}

/** Has the function `papers` set a poster and keep it. */
export async function haveDrawn(
  office: Office,
  poster: Poster,
  madeAt: string,
  path: string,
): Promise<SetFile> {
  return kept(await ask(office, { papers: [], poster, madeAt, path }));
}

/** Has the function `papers` fill in a paper to be signed by hand, and keep it. */
export async function haveFilled(
  office: Office,
  agentPower: AgentPower,
  madeAt: string,
  path: string,
): Promise<SetFile> {
  return kept(await ask(office, { papers: [], agentPower, madeAt, path }));
}

/** Has the function `papers` set a paper of one's own, and keep it. */
export async function haveWritten(
  office: Office,
  ownPaper: OwnPaperToSet,
  madeAt: string,
  path: string,
): Promise<SetFile> {
  return kept(await ask(office, { papers: [], ownPaper, madeAt, path }));
}

/** Has the function `papers` set papers as one file that is not kept. @returns its bytes as base64 */
export async function haveSet(
  office: Office,
  papers: readonly PaperToSet[],
  madeAt: string,
): Promise<string> {
  return unkept(await ask(office, { papers, madeAt }));
}

/** Has the function `papers` set what is paid in a month; it is not kept. @returns its bytes as base64 */
export async function haveSheetSet(
  office: Office,
  subsidySheet: SubsidySheetSaid,
  madeAt: string,
): Promise<string> {
  return unkept(await ask(office, { papers: [], subsidySheet, madeAt }));
}

/** Has the function `papers` set a document that was written elsewhere; it is not kept. @returns its bytes as base64 */
export async function haveDocumentSet(
  office: Office,
  document: PaperDocument,
  madeAt: string,
): Promise<string> {
  return unkept(await ask(office, { papers: [], document, madeAt }));
}

function unkept(set: Typeset): string {
  if (!('pdf' in set)) throw new Error('the function papers gave no file');

  return set.pdf;
}

/** Has the function `papers` bind a volume and keep it. */
export async function haveBound({ sdk }: Office, volume: VolumeJob): Promise<BoundVolume> {
  return (await sdk.call('papers', { volume })) as BoundVolume;
}

/** Has the function `papers` make a copy of a bound volume with words across it. */
export async function haveMarked({ sdk }: Office, marked: MarkJob): Promise<BoundVolume> {
  return (await sdk.call('papers', { marked })) as BoundVolume;
}

async function ask({ sdk }: Office, job: TypesetJob): Promise<Typeset> {
  return (await sdk.call('papers', job)) as Typeset;
}
