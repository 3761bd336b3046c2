import { nameFault } from '../../identity/name';
import { phoneFault } from '../../identity/phone';
import { residentIdFault } from '../../identity/resident-id';
import { yuan } from '../schemas';

/** One worker of a group as the representative types them. */
export interface MemberRow {
  readonly name: string;
  readonly number: string;
  readonly phone: string;
  /** Yuan, as typed: `12300`, `1.2万`. */
  readonly amount: string;
}

export const mostMembers = 200;

function amountFault(text: string): string | null {
  const sum = yuan(text);

  return sum === null || sum <= 0 ? '金额不对，请只填数字。' : null;
}

/** What is wrong with one row, each with its cure; empty when it is sound. */
export function rowFaults({ name, number, phone, amount }: MemberRow): readonly string[] {
  return [nameFault(name), residentIdFault(number), phoneFault(phone), amountFault(amount)].filter(
    (fault) => fault !== null,
  );
}

/** Whether something stored is a row. */
export function isMemberRow(value: unknown): value is MemberRow {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Record<string, unknown>;

  return ['name', 'number', 'phone', 'amount'].every((key) => typeof row[key] === 'string');
}

/** The rows of a draft; whatever is no row is left out. */
export function memberRows(value: unknown): readonly MemberRow[] {
  return Array.isArray(value) ? value.filter(isMemberRow).slice(0, mostMembers) : [];
}
