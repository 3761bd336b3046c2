import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/paper';
import type { PaperDocument } from '../../domain/documents/blocks';
import { writePaper } from '../../domain/documents/write-paper';
import { centreOf } from '../network/centre';
import type { Office } from '../platform/office';

/** A paper as it is written, under the letterhead of its centre: preview, file and print come from here alike. */
export async function paperDocument(office: Office, c: Case, paper: Paper): Promise<PaperDocument> {
  const { name, bureau, address, phone } = await centreOf(office, c.centreId);

  return writePaper({ case: c, paper, letterhead: { centre: name, bureau, address, phone } });
}
