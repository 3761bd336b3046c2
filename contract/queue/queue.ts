import * as v from 'valibot';
import type { Entrance } from '../../domain/vocabulary/entrances';
import type { StaffRole } from '../../domain/vocabulary/persons/roles';
import { caseStates, type CaseState } from '../../domain/vocabulary/case-states';
import type { Day, Instant } from '../../domain/time/times';
import type { HitKind } from '../../domain/vocabulary/hit-kinds';
import type { TurnBand } from '../../domain/procedure/turn/turn-order';
import { contract } from '../envelope';
import { code, fields, id, textOrNothing } from '../fields';

/** One line of the queue: no real name, no events. */
export interface QueueLine {
  readonly caseId: string;
  readonly version: number;
  readonly receiptNo: string | null;
  readonly state: CaseState;
  readonly stateLabel: string;
  readonly matter: string;
  readonly matterLabel: string;
  readonly maskedName: string;
  readonly tags: readonly string[];
  readonly group: boolean;
  /** A station filled it in and the person has not confirmed it. */
  readonly unconfirmed: boolean;
  /** Somebody is in danger. */
  readonly hasDanger: boolean;
  readonly greenChannel: boolean;
  readonly urgent: boolean;
  /** Days until the person's own claim may run out (仲裁, 工伤认定, 复议 …); `null` where none presses. */
  readonly limitDays: number | null;
  readonly submittedAt: Instant | null;
  readonly dueOn: Day | null;
  /** Which limit it is. */
  readonly clockLabel: string | null;
  /** Where the case stands in the order of everybody's work; `null` once it is closed. */
  readonly band: TurnBand | null;
  /** Whom it waits for, in words: a role, a person by name, or somebody outside. */
  readonly waitsFor: string;
  /** The roles whose turn it is; none while it waits for somebody outside. */
  readonly turnRoles: readonly StaffRole[];
  /** The person whose turn it is, where one is named. */
  readonly turnId: string | null;
  /** Counted today; negative means late. */
  readonly daysLeft: number | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  /** Whom it was handed to, who has not taken it yet. */
  readonly handedTo: string | null;
  readonly handedToName: string | null;
  readonly entrance: Entrance;
  readonly stationId: string | null;
}

/** A line with what was typed that it has; nothing where nobody searched. */
export interface FoundLine extends QueueLine {
  readonly foundBy: readonly HitKind[];
}

export interface QueueAnswer {
  readonly lines: readonly FoundLine[];
  /** Give it back as `cursor` for the next page; `null` at the end. */
  readonly next: string | null;
  readonly at: Instant;
}

/**
 * A page of the queue in the order of `domain/procedure/turn/turn-order.ts`. `turn` is what waits for a step of one's own,
 * `others` what waits for somebody outside; `mine` are those of whom one is the first to ask (首问).
 * `search` finds a name, pinyin initials, a phone, an identity number or a receipt number, closed cases included.
 */
export const queue = contract<QueueAnswer>('desk')(
  'queue',
  fields({
    scope: v.optional(
      v.picklist(['turn', 'others', 'open', 'mine', 'handed', 'unowned', 'all'], '请选择要看的范围。'),
      'open',
    ),
    states: v.optional(
      v.pipe(v.array(v.picklist(caseStates, '请选择状态。'), '请选择状态。'), v.maxLength(19)),
      [],
    ),
    tag: v.nullish(code, null),
    ownerId: v.nullish(id, null),
    search: textOrNothing('搜索内容', 40),
    cursor: v.nullish(v.pipe(v.string('请刷新页面。'), v.maxLength(200, '请刷新页面。')), null),
    limit: v.optional(
      v.pipe(
        v.number('每页条数不对。'),
        v.safeInteger('每页条数不对。'),
        v.minValue(1, '每页至少1条。'),
        v.maxValue(50, '每页最多50条。'),
      ),
      20,
    ),
  }),
);
