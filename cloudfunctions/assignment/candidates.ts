import type { Candidate } from '../../contract/assignment/candidates';
import type { Situation } from '../../domain/assignment/provider';
import { suggestLawyers } from '../../domain/assignment/suggest-lawyers';
import type { Firm, Lawyer } from '../platform/documents';

/** The order of the choice as the desk shows it. */
export function candidatesOf(
  lawyers: readonly Lawyer[],
  firms: readonly Firm[],
  situation: Situation,
): readonly Candidate[] {
  return suggestLawyers(lawyers, situation).map(({ provider, turns, reasons, unfit }) => ({
    lawyerId: provider._id,
    lawyerName: provider.name,
    firmId: provider.firmId,
    firmName: firms.find(({ _id }) => _id === provider.firmId)?.name ?? '',
    phone: provider.phone,
    fields: provider.fields,
    languages: provider.languages,
    ...turns,
    reasons,
    unfit,
  }));
}
