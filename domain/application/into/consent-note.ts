import type { Answers } from '../answers';
import type { Case } from '../../case/case';
import { paperDay } from '../../time/in-words';
import { dayOf, timeOf, type Instant } from '../../time/times';

const agreed = '同意信息使用说明';
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
    `${agreed}（${given.version}版），${paperDay(dayOf(given.at))}${timeOf(given.at)}，${given.as}，手机标识${phone.slice(0, 8)}`
  );
}

/** The same for whoever agreed, from the history of their case: without the key of the phone. */
export function consentSaid({ events }: Pick<Case, 'events'>): string | undefined {
  const note = events.find(({ action, note }) => action === 'submit' && note?.startsWith(agreed))?.note;

  return note?.slice('同意'.length).replace(/，手机标识\w*$/, '');
}
