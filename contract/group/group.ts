import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id, text } from '../fields';

/** The secret of an invitation link; whoever has it may join, and nothing else. */
const invitationCode = v.pipe(
  v.string('邀请不完整，请让代表再发一次。'),
  v.regex(/^[0-9a-f]{24}$/, '邀请不完整，请让代表再发一次。'),
);

/** What one worker sees of a group: the own part and what the case is about. */
export interface Membership {
  readonly caseId: string;
  readonly matterLabel: string | null;
  readonly opponent: string;
  readonly stateLabel: string;
  readonly receiptNo: string | null;
  /** Who acts next; `null` at the end. */
  readonly whoseTurn: string | null;
  /** How far the case is; before joining nothing. */
  readonly timeline: readonly { readonly no: number; readonly at: Instant; readonly sentence: string }[];
  /** The own part; `null` before joining. */
  readonly mine: {
    readonly name: string;
    readonly phone: string;
    /** Yuan. */
    readonly amount: number;
    readonly confirmedAt: Instant | null;
    readonly leftAt: Instant | null;
  } | null;
}

/** One line of the representative's list; names are masked where somebody joined on the own phone. */
export interface MemberLine {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly confirmed: boolean;
  readonly left: boolean;
}

/** The representative's invitation and list. */
export const invite = contract<{
  readonly code: string;
  readonly members: readonly MemberLine[];
  readonly total: number;
}>('citizen')('invite', fields({ caseId: id }));

export const openInvitation = contract<Membership>('citizen')(
  'openInvitation',
  fields({ caseId: id, code: invitationCode }),
);

/**
 * Joins on the own phone, or confirms what the representative typed for this identity number.
 * Refusals: IdentityNumberInvalid PhoneInvalid NameInvalid AmountInvalid ConditionUnmet ActionNotPossibleNow
 */
export const joinGroup = contract<Membership>('citizen')(
  'joinGroup',
  fields({
    caseId: id,
    code: invitationCode,
    name: text('姓名', 50),
    number: text('身份证号', 30),
    phone: text('电话', 30),
    amount: text('金额', 20),
    consent: v.literal(true, '请先同意我们使用这些信息。'),
  }),
);

export const openMembership = contract<Membership>('citizen')('openMembership', fields({ caseId: id }));

export const leaveGroup = contract<Membership>('citizen')('leaveGroup', fields({ caseId: id }));
