import type { Answers } from '../answers';
import { paperDay } from '../../time/in-words';
import { dayOf, timeOf, type Instant } from '../../time/times';

const as: Readonly<Record<string, string>> = { self: '本人', guardian: '监护人', helper: '代办人' };

/** What the phone keeps of the consent; nobody's form is believed. */
function consentIn({ consent }: Answers): { version: string; at: Instant; as: string } | null {
  if (typeof consent !== 'object' || consent === null) return null;
  const { version, at, as: given } = consent as Record<string, unknown>;
  if (typeof version !== 'string' || !/^\d{4}-\d{2}$/.test(version)) return null;
  if (typeof at !== 'number' || !Number.isFinite(new Date(at).getTime())) return null;

  return { version, at: new Date(at).toISOString(), as: as[String(given)] ?? '本人' };
}

/**
 * Which wording was agreed to, when, by whom and on which phone, for the history of the case; it is hashed with the
 * submission. `null` for a form of an earlier version.
 * @param phone the key by which the phone is known
 */
export function consentNote(answers: Answers, phone: string): string | null {
  const given = consentIn(answers);

  return (
    given &&
    `同意信息使用说明（${given.version}版），${paperDay(dayOf(given.at))}${timeOf(given.at)}，${given.as}，手机标识${phone.slice(0, 8)}`
  );
}
