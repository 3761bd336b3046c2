import { hoursAfter } from '../../../domain/time/moments';
import type { Case } from '../../../domain/case/case';
import type { Instant } from '../../../domain/time/times';
import { nameKey, readName } from '../../../domain/identity/name';
import { awaitsConfirmation } from '../../../domain/case/case-facts';
import { atStation } from '../../casework/opening/at-station';
import { DomainError } from '../../../domain/refusals/errors';
import { randomDigits } from '../../platform/ids';
import { confirming } from '../../platform/calls/bounds';
import { countStrictly } from '../../platform/calls/limits';
import type { Office } from '../../platform/office';
import type { CitizenCall } from '../../platform/calls/people';
import { DuplicateDocument } from '../../platform/store/store';

const hours = 72;
const mostTries = 5;

const keyOf = (office: Office, code: string): string => office.blind('confirm-code', code);

/**
 * Makes the one number by which the person can confirm; the one before is void. Kept is only its keyed hash.
 * @returns the number, and until when it holds
 */
export async function newConfirmCode(
  office: Office,
  caseId: string,
  now: Instant,
): Promise<{ code: string; endsAt: Instant }> {
  const endsAt = hoursAfter(now, hours);
  await dropConfirmCodes(office, caseId);
  for (let tried = 1; ; tried += 1) {
    const code = randomDigits(6);
    try {
      await office.store.add('confirm_codes', { _id: keyOf(office, code), caseId, endsAt });

      return { code, endsAt };
    } catch (error) {
      if (!(error instanceof DuplicateDocument) || tried === mostTries) throw error;
    }
  }
}

/** No number opens this case any longer. */
export async function dropConfirmCodes({ store }: Office, caseId: string): Promise<void> {
  await store.remove('confirm_codes', { caseId });
}

/**
 * The case that a number and the applicant's name open together: the count of tries, and two reads.
 * A wrong number, an old one, one that was used and another person's look all the same.
 * @throws DomainError ConfirmCodeWrong, TooManyRequests; NotAllowed for whoever filled the form in, and for every phone of a station
 */
export async function caseOfCode(call: CitizenCall, code: string, name: string): Promise<Case> {
  const { office, person, now } = call;
  await countStrictly(office.store, confirming, person.key, now);
  const found = await office.store.get('confirm_codes', keyOf(office, code));
  const c = found && found.endsAt > now ? await office.cases.find(found.caseId) : null;
  if (!c || !awaitsConfirmation(c) || nameKey(readName(name)) !== nameKey(c.applicant.name))
    throw new DomainError('ConfirmCodeWrong');
  if (c.intake.confirmation?.helperKey === person.key)
    throw new DomainError('NotAllowed', { why: '要申请人自己确认，帮忙填的人不能代点。' });
  if (await atStation(call))
    throw new DomainError('NotAllowed', { why: '这是站点的手机，不能替人确认。请用申请人自己的手机。' });

  return c;
}
