import type { Case } from '../../../domain/case/case';
import type { Paper } from '../../../domain/case/records/paper';
import { haveKept } from '../../typesetting/have-set';
import { fileSeal } from '../../platform/sealing/seals';
import type { Office } from '../../platform/office';
import { paperToSet } from './paper-to-set';

/**
 * Makes the PDF of an issued paper and notes where it lies. What it says is frozen in the history, so making it
 * again gives the same paper; the file is no part of the history (decision 6).
 * @returns the paper with its file
 */
export async function paperFile(
  office: Office,
  c: Case,
  paper: Paper,
): Promise<Paper & { readonly fileId: string; readonly fileHash: NonNullable<Paper['fileHash']> }> {
  const toSet = await paperToSet(office, c, paper);
  const path = `papers/${c._id}/${paper.id}.pdf`;
  const { fileId, sha256 } = await haveKept(office, toSet, paper.issuedAt, path);
  const fileHash = { sha256, seal: fileSeal(office.keys, c._id, paper.id, fileId, sha256) };
  const place = c.papers.findIndex(({ id }) => id === paper.id);
  await office.store.updateWhere(
    'cases',
    { _id: c._id, [`papers.${place}.id`]: paper.id },
    { set: { [`papers.${place}.fileId`]: fileId, [`papers.${place}.fileHash`]: fileHash } },
  );

  return { ...paper, fileId, fileHash };
}
