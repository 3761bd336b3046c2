import { caseAsIssued } from '../../../domain/case/history/as-issued';
import type { Case } from '../../../domain/case/case';
import type { Paper } from '../../../domain/case/records/paper';
import { forForms, type FormInput } from '../../../domain/documents/form';
import { centreOf } from '../../centre/centre';
import type { Office } from '../../platform/office';
import { letterheadOf } from './issue-papers';

/**
 * A paper with the case and the letterhead of the moment of issue, whenever it is set: preview, file and print come
 * from here alike. A draft, and a paper of an earlier version without a letterhead of its own, take today's.
 */
export async function paperToSet(office: Office, c: Case, paper: Paper): Promise<FormInput> {
  const letterhead = paper.letterhead ?? letterheadOf(await centreOf(office, c.centreId));

  return { case: forForms(caseAsIssued(c, paper.id)), paper, letterhead };
}
