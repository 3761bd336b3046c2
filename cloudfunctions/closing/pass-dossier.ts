import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/closing/dossier';
import type { Decided } from '../../contract/decided';
import { filingCheck } from '../../domain/quality/review/filing-check';
import { firstSheets, type ScoreSheet } from '../../domain/quality/review/sheet';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';
import { reviewRules } from '../quality/review/rules';
import { putAway } from './put-away';

/**
 * 一案一卷一号: archives the dossier that was checked by the sheet of the centre; the case is read-only from now on.
 * @throws DomainError InputInvalid, and what the guards name
 */
export async function passDossier(
  { caseId, version, check: filled, ...place }: InferOutput<typeof contract.passDossier.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);
  const { sheet, pass } = await openFilingSheet({}, call);
  const check = filingCheck(sheet, filled, { pass });

  return putAway(call, before, { action: 'passDossier', input: { ...place, check } }, ({ dossier }) => ({
    dossier: dossier && { ...dossier, passedAt: call.now, check },
  }));
}

/** The sheet that holds now. */
export async function openFilingSheet(
  _input: InferOutput<typeof contract.openFilingSheet.input>,
  { office, person }: StaffCall,
): Promise<{ sheet: ScoreSheet; pass: number }> {
  const { sheets, limits } = await reviewRules(office, person.centreId);

  return { sheet: sheets.filing ?? firstSheets.filing, pass: limits.pass };
}
