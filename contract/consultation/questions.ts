import * as v from 'valibot';
import type { Day, Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { consultationKinds, type ConsultationKind } from '../../domain/vocabulary/consultation-kinds';
import { codeOf, fields, id, text, textOrNothing } from '../fields';
import { draftKey } from '../intake/save-draft';

/** A question or appointment as its asker sees it. */
export interface ConsultationView {
  readonly id: string;
  readonly kind: ConsultationKind;
  readonly topic: string | null;
  readonly text: string;
  readonly when: string | null;
  readonly askedAt: Instant;
  /** By when the centre has promised to answer. */
  readonly answerBy: Day;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
}

/**
 * Asks a question or for an appointment; free, for everyone, without any condition (法-22, 23).
 * `key` is made by the phone: sending twice makes one. Refusals: PhoneInvalid, TooManyRequests
 */
export const askQuestion = contract<ConsultationView>('voices')(
  'askQuestion',
  fields({
    key: draftKey,
    kind: codeOf(consultationKinds, '请点一下要问问题还是预约。'),
    topic: textOrNothing('哪方面的事', 20),
    text: text('想问的事', 2000, 5),
    phone: textOrNothing('电话', 30),
    when: textOrNothing('方便的时间', 50),
    discreet: v.boolean('请选择消息里能不能提这件事。'),
    caseId: v.optional(id),
  }),
);

export const myQuestions = contract<{ readonly questions: readonly ConsultationView[] }>('voices')(
  'myQuestions',
  fields({}),
);
