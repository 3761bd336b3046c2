import { is } from 'valibot';
import type { Day } from '../../time/times';
import { nameFault } from '../../identity/name';
import { phoneFault } from '../../identity/phone';
import { residentIdFault } from '../../identity/resident-id';
import { amount as soundAmount, yuan } from '../schemas';

/** One worker of a group as the representative types them. */
export interface MemberRow {
  readonly name: string;
  readonly number: string;
  readonly phone: string;
  /** Yuan, as typed: `12300`, `1.2万`. */
  readonly amount: string;
}

export const mostMembers = 200;

/** A member's sum has the bounds of any sum. */
function amountFault(text: string): string | null {
  const sum = yuan(text);

  if (sum === null || sum <= 0) return '金额不对，请只填数字。';

  return is(soundAmount, text) ? null : '这个数太大了，请再看一遍。';
}

/**
 * What is wrong with one row, each with its cure; empty when it is sound.
 * @param today refuses whoever is not born yet
 */
export function rowFaults({ name, number, phone, amount }: MemberRow, today?: Day): readonly string[] {
  return [nameFault(name), residentIdFault(number, today), phoneFault(phone), amountFault(amount)].filter(
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
