import type { InferOutput } from 'valibot';
import type { takeDownApplication as contract } from '../../contract/intake/take-down';
import type { Answers } from '../../domain/application';
import type { CaseDraftChange } from '../../domain/case/history/record';
import { noRecords } from '../../domain/case/records/records';
import type { CustodyPassOn } from '../../domain/case/records/intake-record';
import { dayOf, type Instant } from '../../domain/time/times';
import { custodyHours } from '../../domain/deadlines/limits';
import { passedOnLate } from '../../domain/deadlines/passed-on';
import { paperMoment } from '../../domain/documents/shared/said';
import { readName } from '../../domain/identity/name';
import { readPhone } from '../../domain/identity/phone';
import { fieldError } from '../../domain/refusals/errors';

type Input = InferOutput<typeof contract.input>;

/** By which step an application that staff type in becomes a case, and what that step brings beside the answers. */
export interface WayIn {
  readonly action: 'submit' | 'passOn';
  readonly note: string | null;
  readonly brings: CaseDraftChange;
}

/** The answers as the entrance makes them: from custody nobody is asked for a phone of their own. */
export function answersOf({ entrance, answers }: Pick<Input, 'entrance' | 'answers'>): Answers {
  return entrance === 'custody' ? { ...answers, for_whom: 'custody' } : answers;
}

/**
 * An application is submitted; one from custody is passed on by an authority (法-39), through which the person is
 * reached from then on. More than 24 hours on the way are noted and held against nobody.
 * @throws DomainError DayInvalid where it came before it was asked for, NameInvalid, PhoneInvalid
 */
export function wayIn({ entrance, passedOn, receivedAt }: Input, at: Instant): WayIn {
  const onPaper = receivedAt ? `纸质申请，${dayOf(receivedAt)}收到` : null;
  if (entrance !== 'custody') return { action: 'submit', note: onPaper, brings: {} };
  if (!passedOn) return { action: 'passOn', note: onPaper, brings: {} };
  const name = readName(passedOn.contactName, 'passedOn.contactName');
  const { number: phone } = readPhone(passedOn.contactPhone, 'passedOn.contactPhone');
  const custody = custodyOf(passedOn, at);

  return {
    action: 'passOn',
    note: wordsOf(custody),
    brings: {
      contact: { way: 'through_other', other: { name, phone }, discreet: false },
      intake: { ...noRecords.intake, custody },
    },
  };
}

function custodyOf(
  { institution, askedAt: asked }: NonNullable<Input['passedOn']>,
  receivedAt: Instant,
): CustodyPassOn {
  const askedAt = new Date(asked).toISOString();
  if (askedAt > receivedAt)
    throw fieldError('DayInvalid', 'passedOn.askedAt', '本人提出在先，转到中心在后，请改时间。');

  return { institution, askedAt, receivedAt, late: passedOnLate(askedAt, receivedAt) };
}

function wordsOf({ institution, askedAt, receivedAt, late }: CustodyPassOn): string {
  const way = `${institution}转交，本人${paperMoment(askedAt)}提出，${paperMoment(receivedAt)}转到`;

  return late ? `${way}，超过${custodyHours}小时` : way;
}
