import type { Case } from '../../domain/case/case';
import type { Paper } from '../../domain/case/paper';
import { forForms } from '../../domain/documents/form';
import { centreOf } from '../network/centre';
import type { PaperToSet } from '../papers/job';
import type { Office } from '../platform/office';

/** A paper under the letterhead of its centre: preview, file and print come from here alike. */
export async function paperToSet(office: Office, c: Case, paper: Paper): Promise<PaperToSet> {
  const { name, bureau, address, phone } = await centreOf(office, c.centreId);

  return { case: forForms(c), paper, letterhead: { centre: name, bureau, address, phone } };
}
