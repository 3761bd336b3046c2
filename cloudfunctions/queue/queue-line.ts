import { daysBetween } from '../../domain/time/days';
import type { QueueLine } from '../../contract/queue/queue';
import { dayOf, type Instant } from '../../domain/time/times';
import { caseStateLabel } from '../../domain/vocabulary/case-states';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { turnBands } from '../../domain/procedure/turn/turn-order';
import { clockLabels } from '../../domain/deadlines/clock-words';
import { waitsForText } from '../../domain/procedure/turn/turn-words';
import type { CaseLine } from '../platform/documents';

/** From so many days before its end a claim's own limit stands in the queue. */
const limitShown = 60;

/** Days until the claim may run out; what is far away, or was over before anybody came, does not press. */
function limitDays({ desk }: CaseLine, now: Instant): number | null {
  const days = desk.limitOn ? daysBetween(dayOf(now), desk.limitOn) : null;

  return days !== null && days >= 0 && days <= limitShown ? days : null;
}

/** A stored line as the desk shows it today. */
export function queueLine(c: CaseLine, names: Readonly<Record<string, string>>, now: Instant): QueueLine {
  const { desk, assessment, dispute } = c;
  const { turn } = desk;
  const dueOn = turn?.dueOn ?? desk.dueOn;

  return {
    caseId: c._id,
    version: c.version,
    receiptNo: c.receiptNo,
    state: c.state,
    stateLabel: caseStateLabel(c.state).staff,
    matter: dispute.matter,
    matterLabel: matterOf(dispute.matter)?.label ?? '',
    maskedName: desk.maskedName,
    tags: desk.tags,
    group: desk.group,
    unconfirmed: desk.unconfirmed ?? false,
    hasDanger: desk.hasDanger ?? false,
    greenChannel: assessment?.greenChannel === true,
    urgent: desk.urgent === true && assessment?.greenChannel !== true,
    submittedAt: c.submittedAt,
    dueOn,
    clockLabel: turn?.clock ? clockLabels[turn.clock] : null,
    limitDays: limitDays(c, now),
    daysLeft: dueOn === null ? null : daysBetween(dayOf(now), dueOn),
    band: turnBands[Number(desk.rank[0])] ?? null,
    waitsFor: waitsForText(turn, names),
    turnRoles: turn?.roles ?? [],
    turnId: turn?.personId ?? null,
    ownerId: desk.ownerId,
    ownerName: desk.ownerId && (names[desk.ownerId] ?? null),
    handedTo: desk.handedTo ?? null,
    handedToName: desk.handedTo ? (names[desk.handedTo] ?? null) : null,
    entrance: c.entrance,
    stationId: c.stationId,
  };
}
