import type { HeldAnswer } from '../../contract/dossier/held';
import { actionLabels } from '../../domain/vocabulary/actions';
import { heldLines } from '../casework/send-held';
import { refuseBlind } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** One's own steps that have not gone out yet, the next to go first. */
export async function listHeld(_input: object, { office, person }: StaffCall): Promise<HeldAnswer> {
  refuseBlind(person);
  const lines = await heldLines(office, person.centreId, ['receiptNo', 'desk.maskedName']);
  const held = lines.flatMap(({ _id: caseId, receiptNo, desk, held: one }) =>
    one?.by === person.id
      ? [{ caseId, receiptNo, name: desk.maskedName, label: actionLabels[one.action], until: one.until }]
      : [],
  );

  return { held: held.sort((a, b) => (a.until < b.until ? -1 : 1)) };
}
