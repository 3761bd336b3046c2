import type { Case } from '../../../domain/case/case';
import { isOfHandler, type Material } from '../../../domain/case/records/material';
import { DomainError } from '../../../domain/refusals/errors';
import { keepUpload } from '../../platform/files/keep-upload';
import { keptPath } from '../../platform/files/kept-path';
import type { Office } from '../../platform/office';

const most = { ofItem: 20, ofCase: 60, ofMember: 5, ofHandler: 120 };

/** An uploaded file and what it is said to be. */
export interface Arrived {
  readonly item: string;
  readonly fileId: string;
  /** As the person calls it. */
  readonly name: string;
  readonly page: number;
}

/** Whose upload it is. */
export interface Sender {
  /** Whose folder it lies in. */
  readonly folder: string;
  /** How the case remembers them. */
  readonly key: string;
}

/** The same upload named twice is the same material of a case. */
export function materialId(office: Office, caseId: string, fileId: string): string {
  return office.blind('material', `${caseId}\n${fileId}`);
}

/**
 * Takes an upload to where nobody outside can name it and checks its bytes; the case does not know it yet.
 * @throws DomainError the file refusals
 */
export async function keepMaterial(
  office: Office,
  { _id }: Case,
  { item, fileId, name, page }: Arrived,
  { folder, key }: Sender,
  now: string,
): Promise<Material> {
  const id = materialId(office, _id, fileId);
  const kept = await keepUpload(office, folder, fileId, keptPath(_id, id));

  return {
    id,
    item,
    name: plainName(name),
    kind: kept.kind,
    bytes: kept.bytes,
    sha256: kept.sha256,
    fileId: kept.fileId,
    page,
    uploadedAt: now,
    uploadedBy: key,
    removedAt: null,
    verdict: 'unseen',
    verdictReason: null,
    scan: kept.scan,
  };
}

/** @throws DomainError TooManyFiles: twenty pages of one paper, sixty in all; beside them five of each worker of a group, and what the handler photographs */
export function refuseMany({ materials }: Case, item: string, memberId?: string): void {
  if (isOfHandler({ item })) return refuseHandlers(materials.filter(isOfHandler));
  const there = materials.filter(
    (one) => one.removedAt === null && one.memberId === memberId && !isOfHandler(one),
  );
  if (memberId !== undefined && there.length >= most.ofMember)
    throw new DomainError('TooManyFiles', { most: most.ofMember });
  if (there.length >= most.ofCase) throw new DomainError('TooManyFiles', { most: most.ofCase });
  if (there.filter((one) => one.item === item).length >= most.ofItem)
    throw new DomainError('TooManyFiles', { most: most.ofItem });
}

function refuseHandlers({ length }: readonly Material[]): void {
  if (length >= most.ofHandler) throw new DomainError('TooManyFiles', { most: most.ofHandler });
}

/** The materials of a case with one more; one that is there already changes nothing. @throws DomainError TooManyFiles */
export function withMaterial(c: Case, material: Material): readonly Material[] {
  if (c.materials.some(({ id, removedAt }) => id === material.id && removedAt === null)) return c.materials;
  refuseMany(c, material.item, material.memberId);

  return [...c.materials.filter(({ id }) => id !== material.id), material];
}

/** Only what can be shown: no folders, no control signs. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';

  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || '照片';
}
