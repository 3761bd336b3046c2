import * as v from 'valibot';
import type { Day, Instant } from '../../domain/time/times';
import { consultationChannels, type ConsultationChannel } from '../../domain/vocabulary/entrances';
import type { ConsultationKind } from '../../domain/vocabulary/consultation-kinds';
import { statisticsGroups, type StatisticsGroup } from '../../domain/vocabulary/persons/people';
import { draftKey } from '../intake/save-draft';
import { contract } from '../envelope';
import { codeOf, fields, id, text, textOrNothing } from '../fields';
import type { PdfAnswer } from '../papers/papers';

/** One line of the register (FZ-001), whichever way the question came. */
export interface ConsultationLine {
  readonly id: string;
  readonly channel: ConsultationChannel;
  readonly kind: ConsultationKind;
  readonly topic: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly when: string | null;
  /** Nothing that names the matter in messages or calls. */
  readonly discreet: boolean;
  readonly text: string;
  readonly groups: readonly StatisticsGroup[];
  readonly askedAt: Instant;
  readonly answerBy: Day;
  /** Counted today; `null` once it is answered. */
  readonly daysLeft: number | null;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
  readonly answeredBy: string | null;
  /** The case that it belongs to: who goes out to somebody reads it first. */
  readonly ofCase?: { readonly caseId: string; readonly receiptNo: string | null };
  /** The application that was taken down from it. */
  readonly application: { readonly caseId: string; readonly receiptNo: string | null } | null;
}

/** The register: what waits for an answer by the promised day, or everything, newest first. */
export const listConsultations = contract<{
  readonly lines: readonly ConsultationLine[];
  readonly next: string | null;
}>('ledgers')(
  'listConsultations',
  fields({
    scope: v.picklist(['waiting', 'all'], '请选择范围。'),
    cursor: v.nullish(v.pipe(v.string('请刷新页面。'), v.maxLength(120, '请刷新页面。')), null),
  }),
);

/** Takes down who asked what, by whichever way; with the answer where it was given at once. */
export const recordConsultation = contract<{ readonly id: string }>('ledgers')(
  'recordConsultation',
  fields({
    /** Made by the desk once per form: sent twice it makes one line. */
    key: draftKey,
    channel: codeOf(consultationChannels, '请选择咨询方式。'),
    topic: textOrNothing('哪方面的事', 20),
    name: textOrNothing('姓名', 30),
    phone: textOrNothing('电话', 30),
    groups: v.pipe(
      v.array(codeOf(statisticsGroups, '请选择人群。'), '请选择人群。'),
      v.maxLength(Object.keys(statisticsGroups).length, '选得太多。'),
    ),
    text: text('问了什么', 2000),
    answer: textOrNothing('答复', 2000),
  }),
);

/** The record of one consultation on paper (FZ-001), as often as it is wanted; nothing is written. */
export const printConsultation = contract<PdfAnswer>('desk')('printConsultation', fields({ id }));

export const answerConsultation = contract<{ readonly id: string }>('ledgers')(
  'answerConsultation',
  fields({ id, answer: text('答复', 2000) }),
);
