import type { FaultKind } from '../../../domain/vocabulary/whole';
import { openStored } from '../../platform/store/case-sealing';
import type { Office } from '../../platform/office';
import { is } from '../../platform/sdk/sdk';
import { fileSeal } from '../../platform/sealing/seals';
import type { StoredCase } from '../../platform/documents';
import { fault, type Check, type Found } from './slice';

/** Few cases at once: each may have sixty photos. */
const page = 4;

interface File {
  readonly name: string;
  readonly fileId: string;
  readonly sha256: string;
  /** Of the file of a paper: whose it is, and what binds the two. */
  readonly ofPaper?: string;
  readonly seal?: string;
}

/** The bytes of every photo, scan and paper are those that were put away. */
export const checkFiles: Check = async ({ office, after }) => {
  const query = { _id: is.after(after) };
  const found = await office.store.find('cases', query, { limit: page, order: [['_id', 'asc']] });
  const results = await Promise.all(found.map((stored) => filesOfCase(office, stored)));

  return {
    checked: results.reduce((sum, { files }) => sum + files, 0),
    found: results.flatMap((one) => one.found),
    after: found.length < page ? null : (found.at(-1)?._id ?? null),
  };
};

async function filesOfCase(office: Office, stored: StoredCase): Promise<{ files: number; found: Found[] }> {
  const { _id: caseId, centreId, receiptNo } = stored;
  const as = (kind: FaultKind, name: string) =>
    fault(kind, `${receiptNo ?? caseId} ${name}`, { caseId, centreId });
  const files = filesIn(office, stored);
  const swapped = files.filter(({ ofPaper, fileId, sha256, seal }) =>
    ofPaper === undefined ? false : seal !== fileSeal(office.keys, caseId, ofPaper, fileId, sha256),
  );
  const unsealed = stored.papers.filter(
    ({ fileId, fileHash }) => (fileId === null) !== (fileHash === undefined),
  );
  const found = [...swapped.map(({ name }) => name), ...unsealed.map(({ number }) => number)].map((name) =>
    as('fileSwapped', name),
  );
  for (const { name, fileId, sha256 } of files) {
    const seen = await office.files.compare(fileId, sha256);
    if (seen !== 'whole') found.push(as(seen === 'missing' ? 'fileGone' : 'fileDiffers', name));
  }

  return { files: files.length, found };
}

/** A case that does not open is named by the check of the cases. */
function filesIn({ keys }: Office, stored: StoredCase): File[] {
  try {
    const { materials, papers } = openStored(keys, stored);

    return [
      ...materials.filter(({ removedAt, scan }) => removedAt === null && scan !== 'flagged'),
      ...papers.flatMap(({ number, sealedCopy }) =>
        sealedCopy ? [{ ...sealedCopy, name: `${number} 盖章件` }] : [],
      ),
      ...papers.flatMap(({ id, number, fileId, fileHash }) =>
        fileId !== null && fileHash ? [{ name: number, fileId, ofPaper: id, ...fileHash }] : [],
      ),
    ];
  } catch {
    return [];
  }
}
