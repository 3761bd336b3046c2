import * as v from 'valibot';
import type { ComplaintActName } from '../../domain/quality/complaint-acts';
import type { ComplaintRecord } from '../../domain/quality/complaint';
import type { Waiting } from '../../domain/quality/complaint-waits';
import type { Instant } from '../../domain/time/times';
import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { complaintAppeals, complaintWays } from '../../domain/vocabulary/voices/complaint-words';
import { contract } from '../envelope';
import { codeOf, day, fields, id, text, textOrNothing, version } from '../fields';
import { picked } from './picked';
import { draftKey } from '../intake/save-draft';

/** A complaint as a line of the register. */
export interface ComplaintLine {
  readonly id: string;
  readonly receivedAt: Instant;
  readonly way: ComplaintRecord['way'];
  readonly about: ComplaintRecord['about'];
  /** Whom it is about; `null` where nobody is named. */
  readonly whom: string | null;
  readonly receiptNo: string | null;
  readonly state: ComplaintRecord['state'];
  readonly contested: boolean;
  readonly finding: NonNullable<ComplaintRecord['decision']>['finding'] | null;
  readonly waits: readonly (Waiting & { readonly daysLeft: number })[];
}

/** A complaint with everything that became of it; who asked is left out where it is quiet and about the reader's house. */
export interface ComplaintSheet extends ComplaintLine {
  readonly version: number;
  readonly record: ComplaintRecord;
  /** The steps that the reader may take now. */
  readonly acts: readonly ComplaintActName[];
  readonly course: readonly { readonly at: Instant; readonly who: string; readonly did: string }[];
  /** Earlier complaints of the same phone or case that it may be merged into. */
  readonly alike: readonly { readonly id: string; readonly says: string }[];
  /** Colleagues who may be asked to look into it. */
  readonly colleagues: Readonly<Record<string, string>>;
}

const way = codeOf(
  Object.fromEntries(Object.entries(complaintWays).filter(([code]) => code !== 'phone')) as Omit<
    typeof complaintWays,
    'phone'
  >,
  '请选是怎么来的。',
);

/** Complaints that something waits for, the most pressing first; or all, newest first. */
export const listComplaints = contract<{
  readonly lines: readonly ComplaintLine[];
  readonly next: string | null;
  /** How many nobody at this desk may look into, for whoever is to tell the bureau; nothing of what they say. */
  readonly stranded: number;
}>('quality')(
  'listComplaints',
  fields({
    scope: v.picklist(['open', 'all'], '请选等办的还是全部。'),
    cursor: v.nullish(v.pipe(v.string('请刷新页面。'), v.maxLength(100, '请刷新页面。')), null),
  }),
);

/** One complaint. Refusals: LineNotFound for whoever may not see it */
export const openComplaint = contract<ComplaintSheet>('quality')('openComplaint', fields({ id }));

/**
 * A complaint or opinion that came by another way than the phone. `key` is made by the desk: sent twice it is one.
 * Refusals: OwnCase (about whoever writes it down) · CaseNotFound · PhoneInvalid · InputInvalid
 */
export const recordComplaint = contract<{ readonly id: string }>('quality')(
  'recordComplaint',
  fields({
    key: draftKey,
    way,
    about: codeOf(complaintSubjects, '请选投诉谁。'),
    /** The name of whom it is about. */
    whom: textOrNothing('投诉的是谁', 40),
    /** The account at the desk, where it is a colleague. */
    staffId: v.nullish(id, null),
    caseId: v.nullish(id, null),
    name: textOrNothing('姓名', 30),
    phone: textOrNothing('电话', 30),
    text: text('说了什么', 1000, 5),
    quiet: v.boolean('请选要不要替投诉人保密。'),
  }),
);

const step = v.variant(
  'act',
  [
    fields({ act: v.literal('accept') }),
    fields({ act: v.literal('call') }),
    fields({ act: v.literal('supplement'), what: text('要补充什么', 500, 5), dueOn: day }),
    fields({ act: v.literal('supplied'), text: text('补充的内容', 1000, 2) }),
    fields({
      act: v.literal('decline'),
      reason: text('为什么不受理', 500, 5),
      otherWay: text('可以去哪里办', 300, 5),
    }),
    fields({
      act: v.literal('delegate'),
      to: text('由谁去查', 60),
      staffId: v.nullish(id, null),
      dueOn: day,
    }),
    fields({ act: v.literal('report'), text: text('查的情况', 2000, 10) }),
    fields({
      act: v.literal('extend'),
      days: v.pipe(
        v.number('请填延长几天。'),
        v.safeInteger('天数要填整数。'),
        v.minValue(1, '至少延长1天。'),
        v.maxValue(60, '最多延长60天。'),
      ),
      reason: text('为什么延长', 300, 5),
    }),
    fields({
      act: v.literal('decide'),
      finding: v.picklist(['wholly', 'partly', 'not'], '请选属实、部分属实还是不属实。'),
      result: v.picklist(['penalty', 'criticism', 'none'], '请选怎么处理。'),
      answer: text('答复', 1000, 10),
    }),
    fields({ act: v.literal('tell') }),
    fields({ act: v.literal('answerContest'), answer: text('答复', 1000, 10) }),
    fields({
      act: v.literal('appeal'),
      kind: codeOf(complaintAppeals, '请选复议还是诉讼。'),
      on: day,
      note: textOrNothing('备注', 300),
    }),
    /** Who is said to have asked for money; nothing: whoever has the case. */
    fields({ act: v.literal('whom'), whom: textOrNothing('收钱的是谁', 40) }),
    fields({ act: v.literal('merge'), into: picked('请选并入哪一件。') }),
  ],
  '请刷新页面，再选一步。',
);

/**
 * One step of a complaint. Refusals: LineNotFound · LineHasChanged · OwnCase · NotAllowed · SamePersonDecided ·
 * ActionNotPossibleNow
 */
export const advanceComplaint = contract<{ readonly id: string; readonly version: number }>('quality')(
  'advanceComplaint',
  fields({ id, version, step }),
);
