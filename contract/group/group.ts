import * as v from 'valibot';
import type { Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id, text } from '../fields';
import type { OpenFileAnswer } from '../intake/materials';
import { digits } from '../digits';

/** The secret of an invitation link; whoever has it may join, and nothing else. */
const invitationCode = v.pipe(
  v.string('邀请不完整，请让代表再发一次。'),
  v.regex(/^[0-9a-f]{24}$/, '邀请不完整，请让代表再发一次。'),
);

/** What a worker types who was told the number and has no link. */
const invitationNumber = digits(6, '邀请号码是6位数字，请再看一遍。');

const memberId = v.pipe(v.string('请刷新再试。'), v.regex(/^[\w-]{1,64}$/, '请刷新再试。'));

/** What one worker sees of a group: the own part and what the case is about. */
export interface Membership {
  readonly caseId: string;
  /** Who invites; empty while the representative has not given a name. */
  readonly invitedBy: string;
  readonly centre: { readonly name: string; readonly phone: string };
  readonly matterLabel: string | null;
  /** Empty as well where WeChat's check does not let it be shown. */
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
    /** How many own papers have arrived. */
    readonly files: number;
  } | null;
}

/** What of a member is still to come: the own word on the own phone, a picture of the own identity card. */
export type MemberGap = 'word' | 'identity';

/** One line of the representative's list; names are masked where somebody joined on the own phone. */
export interface MemberLine {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly confirmed: boolean;
  readonly left: boolean;
  /** The number that the representative typed for the same person; `null` for whoever joined untyped. */
  readonly typedNumber: string | null;
  readonly lacks: readonly MemberGap[];
}

/** The representative's room: the ways in, who is there, what they claim together without the representative. */
export interface GroupRoom {
  /** Both are empty where the invitation was withdrawn. */
  readonly code: string;
  /** Six digits to read out. */
  readonly number: string;
  readonly members: readonly MemberLine[];
  /** Of those who have not left, the representative aside. */
  readonly total: number;
  /** The representative's own claim; 0 while it is not known. */
  readonly own: number;
  readonly sent: boolean;
  /** WeChat's check does not let the words about the opponent be shown to others. */
  readonly heldBack: boolean;
  /** Whether more may join now. */
  readonly inviting: boolean;
  /** Whether members can be taken off now. */
  readonly changing: boolean;
}

/** The representative's invitation and list. */
export const invite = contract<GroupRoom>('group')('invite', fields({ caseId: id }));

/** Takes somebody off the list. Every link and number that is about ends with it: they come back by a fresh one only. */
export const takeOffMember = contract<GroupRoom>('group')('takeOffMember', fields({ caseId: id, memberId }));

/** Every link and number that is about ends: a fresh one is made, or none lets anybody in until one is. */
export const changeInvitation = contract<GroupRoom>('group')(
  'changeInvitation',
  fields({ caseId: id, to: v.picklist(['renewed', 'withdrawn'], '请选换新的，还是收回。') }),
);

/** The code as a picture that WeChat reads, or a poster with it to print. */
export const drawInvitation = contract<OpenFileAnswer>('group')(
  'drawInvitation',
  fields({ caseId: id, as: v.picklist(['picture', 'poster'], '请选小程序码或海报。') }),
);

/** What a number opens. Refusals: InvitationUnknown, TooManyRequests */
export const findInvitation = contract<{ readonly caseId: string; readonly code: string }>('group')(
  'findInvitation',
  fields({ number: invitationNumber }),
);

export const openInvitation = contract<Membership>('group')(
  'openInvitation',
  fields({ caseId: id, code: invitationCode }),
);

/**
 * Joins on the own phone, or confirms what the representative typed for this identity number.
 * Refusals: IdentityNumberInvalid PhoneInvalid NameInvalid AmountInvalid ConditionUnmet ActionNotPossibleNow
 */
export const joinGroup = contract<Membership>('group')(
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

export const openMembership = contract<Membership>('group')('openMembership', fields({ caseId: id }));

export const leaveGroup = contract<Membership>('group')('leaveGroup', fields({ caseId: id }));
