import { minutesAfter } from '../../domain/time/moments';
import type { OpenFileAnswer } from '../../contract/intake/materials';
import type { Case } from '../../domain/case/case';
import type { Instant } from '../../domain/time/times';
import { paperTitle } from '../../domain/documents/paper-titles';
import { DomainError } from '../../domain/refusals/errors';
import type { Office } from '../platform/office';
import { paperFile } from './paper-file';

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
  const { fileId, name, kind } = found;

  return { url: await office.files.urlOf(fileId), name, kind, until: opensUntil(now) };
}

/** The short-lived address of a paper; its file is made now if it was not yet. */
export async function addressOfPaper(
  { office, now }: OpeningCall,
  c: Case,
  paperId: string,
): Promise<OpenFileAnswer> {
  const paper = c.papers.find(({ id }) => id === paperId);
  if (!paper) throw new DomainError('PaperNotFound');
  const fileId = paper.fileId ?? (await paperFile(office, c, paper));

  return {
    url: await office.files.urlOf(fileId),
    name: `${paperTitle(paper.code)}.pdf`,
    kind: 'pdf',
    until: opensUntil(now),
  };
}

/** Until when an address that is given now works. */
export function opensUntil(now: Instant): Instant {
  return minutesAfter(now, urlMinutes);
}
