import { minutesAfter } from '../../../domain/time/moments';
import type { OpenFileAnswer } from '../../../contract/intake/materials';
import type { Case } from '../../../domain/case/case';
import type { Instant } from '../../../domain/time/times';
import { paperTitle } from '../../../domain/documents/paper-titles';
import { DomainError } from '../../../domain/refusals/errors';
import type { Paper } from '../../../domain/case/records/paper';
import type { Office } from '../../platform/office';
import { fileSeal } from '../../platform/sealing/seals';
import { paperFile } from '../papers/paper-file';

/** What opening a file needs of a call, the citizen's or the desk's. */
export interface OpeningCall {
  readonly office: Office;
  readonly now: Instant;
}

const urlMinutes = 5;

/** The short-lived address of a material. The access check has been made: the case was read for this very person. */
export async function addressOfMaterial(
  { office, now }: OpeningCall,
  { materials }: Case,
  materialId: string,
): Promise<OpenFileAnswer> {
  const found = materials.find(({ id, removedAt }) => id === materialId && removedAt === null);
  if (!found) throw new DomainError('MaterialNotFound');
  if (found.scan === 'flagged') throw new DomainError('FileDangerous');
  const { fileId, name, kind, sha256 } = found;

  return { url: await office.files.urlOfWhole(fileId, sha256), name, kind, until: opensUntil(now) };
}

/** The short-lived address of a paper; its file is made now if it was not yet. */
export async function addressOfPaper(
  { office, now }: OpeningCall,
  c: Case,
  paperId: string,
): Promise<OpenFileAnswer> {
  const paper = c.papers.find(({ id }) => id === paperId);
  if (!paper) throw new DomainError('PaperNotFound');
  const { fileId, fileHash } = withFile(paper) ? paper : await paperFile(office, c, paper);

  return {
    url: await urlOfPaper(office, c._id, { id: paper.id, fileId, fileHash }),
    name: `${paperTitle(paper.code)}.pdf`,
    kind: 'pdf',
    until: opensUntil(now),
  };
}

/** @throws DomainError FileDiffers, FileMissing */
async function urlOfPaper({ files, keys }: Office, caseId: string, paper: PaperFile): Promise<string> {
  const { id, fileId, fileHash } = paper;
  if (fileHash.seal !== fileSeal(keys, caseId, id, fileId, fileHash.sha256))
    throw new DomainError('FileDiffers');

  return files.urlOfWhole(fileId, fileHash.sha256);
}

type PaperFile = Pick<Paper, 'id'> & {
  readonly fileId: string;
  readonly fileHash: NonNullable<Paper['fileHash']>;
};

/** A file whose seal is gone is set anew: what it says is frozen in the history. */
function withFile(paper: Paper): paper is Paper & PaperFile {
  return paper.fileId !== null && paper.fileHash !== undefined;
}

/** Until when an address that is given now works. */
export function opensUntil(now: Instant): Instant {
  return minutesAfter(now, urlMinutes);
}
