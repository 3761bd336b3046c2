import type { RepairLine } from '../../../contract/quality/review';
import { daysBetween } from '../../../domain/time/days';
import { dayOf } from '../../../domain/time/times';
import type { StaffCall } from '../../platform/calls/people';
import { is } from '../../platform/sdk/sdk';
import { mustOversee } from './may';

const most = 500;

/** What reviews asked to be put right, with the days left; what is open first. @throws DomainError NotAllowed */
export async function listRepairs(
  _input: object,
  { office, person, now }: StaffCall,
): Promise<{ lines: readonly RepairLine[] }> {
  mustOversee(person);
  const { centreId } = person;
  const query = { centreId, 'repair.dueOn': is.after('') };
  const order = [['repair.dueOn', 'desc']] as const;
  const found = await office.store.find('review_files', query, { limit: most, order });
  const today = dayOf(now);
  const lines = found.flatMap(({ _id: id, caseId, receiptNo, lawyerName, firmName, repair }) =>
    repair === null
      ? []
      : [
          {
            ...{ id, caseId, receiptNo, handler: lawyerName, firm: firmName, what: repair.what },
            ...{
              dueOn: repair.dueOn,
              daysLeft: daysBetween(today, repair.dueOn),
              done: repair.doneAt !== null,
            },
          },
        ],
  );

  return {
    lines: lines.sort((a, b) => Number(a.done) - Number(b.done) || a.dueOn.localeCompare(b.dueOn)),
  };
}
