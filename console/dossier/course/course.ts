import type { Complaint } from '../../../domain/case/records/voices-record';
import type { CaseRecords } from '../../../domain/case/records/records';
import type { ReviewRecord, Supplement } from '../../../domain/case/records/review-record';
import type { ClosingRecord } from '../../../domain/case/records/closing-record';
import type { IntakeRecord } from '../../../domain/case/records/intake-record';
import { dayOf, type Day, type Instant } from '../../../domain/time/times';
import { custodyHours } from '../../../domain/deadlines/limits';
import type { Stage } from '../../../domain/vocabulary/matters/stages';
import { actionLabels, objectionSteps } from '../../../domain/vocabulary/actions';
import { complaintFindings } from '../../../domain/vocabulary/voices/complaint-findings';
import { complaintSubjects } from '../../../domain/vocabulary/voices/complaint-subjects';
import {
  advanceGrounds,
  refusalGrounds,
  terminationGrounds,
} from '../../../domain/vocabulary/matters/grounds';
import { stages } from '../../../domain/vocabulary/matters/stages';
import { closingTurns } from './course-of-closing';
import { subsidyTurns } from './course-of-subsidy';
import { handlingTurns } from './course-of-handling';
import { voicesTurns } from './course-of-voices';
import { kindLabels } from '../../intake/notice-fields';
import { materialLabel } from '../../words/material-words';
import { dayText, momentText } from '../../words/when';
import { turn, type Reading, type Turn } from './turn';

/** What the notice, the reviews, the decisions and the objection said, latest first. */
export function courseOf(c: CaseRecords, reading: Reading): readonly Turn[] {
  const turns = [
    notice(c.intake, reading),
    custody(c.intake, reading),
    acceptance(c.intake, reading),
    ...c.review.supplements.map((one, nth) => supplement(one, nth, reading)),
    verification(c.review, reading),
    referral(c.intake),
    advance(c.review, reading),
    recommendation(c.review, reading),
    outcome(c.review, reading),
    termination(c.closing),
    objection(c.review, reading),
    withdrawal(c.intake),
    ...handlingTurns(c, reading),
    ...closingTurns(c, reading),
    ...subsidyTurns(c, reading),
    ...voicesTurns(c, reading),
    ...c.voices.complaints.map((one) => complaint(one, reading)),
  ];

  return turns.filter((turn) => turn !== null).sort((one, other) => other.at.localeCompare(one.at));
}

function notice({ notice: told }: IntakeRecord, { now }: Reading): Turn | null {
  if (!told) return null;

  return turn(`${told.organ}的通知`, told.receivedAt, [
    `${kindLabels[told.kind]}，${told.charge}，${stages[told.stage as Stage]?.staff ?? told.stage}`,
    `办案人：${told.contact}`,
    told.gravePenalty && '可能判处无期徒刑或死刑，律师要有三年以上刑辩经验。',
    told.minor && '未成年人，律师要熟悉未成年人身心。',
    told.hearingAt && `开庭：${momentText(told.hearingAt, now)}`,
  ]);
}

function custody({ custody: passed }: IntakeRecord, { now }: Reading): Turn | null {
  if (!passed) return null;
  const asked = `本人${momentText(passed.askedAt, now)}提出`;

  return turn(`${passed.institution}转交的申请`, passed.receivedAt, [
    passed.late ? `${asked}，超过${custodyHours}小时才转到。` : `${asked}。`,
  ]);
}

function acceptance({ acceptance: taken }: IntakeRecord, { people }: Reading): Turn | null {
  if (!taken) return null;
  const who = people[taken.by] ?? '';

  return turn(`${who}受理`, taken.at, [taken.withGaps && '受理时材料还没有齐，可以以后再交。']);
}

function supplement(asked: Supplement, nth: number, { now }: Reading): Turn {
  const explained = asked.items.filter(({ explanation }) => explanation);
  const until = `${spoken(asked.dueOn, now)}前补齐`;

  return turn(nth === 0 ? '通知补材料' : `第${nth + 1}次通知补材料`, asked.askedAt, [
    asked.overrideReason && `再通知的原因：${asked.overrideReason}`,
    `${asked.items.map(({ code }) => materialLabel(code)).join('、')}，${until}`,
    ...explained.map(({ code, explanation }) => `没有${materialLabel(code)}：${explanation ?? ''}`),
    asked.suppliedAt && `${momentText(asked.suppliedAt, now)}补齐。`,
  ]);
}

function verification({ verification: asked }: ReviewRecord, { now }: Reading): Turn | null {
  if (!asked) return null;

  return turn(`请${asked.otherCentre}协查`, asked.askedAt, [
    `核查：${asked.items}`,
    asked.answeredAt === null
      ? '还没有回复，审查期限停着。'
      : `${momentText(asked.answeredAt, now)}回复：${asked.answer ?? ''}`,
  ]);
}

function referral({ referral: sent }: IntakeRecord): Turn | null {
  if (!sent) return null;

  return turn(`转给${sent.centre}`, sent.at, [
    sent.reason,
    sent.dataHandedOver ? '申请人同意材料一起转。' : '申请人没有同意转材料，只转了人。',
  ]);
}

function advance({ advance: given }: ReviewRecord, { people, now }: Reading): Turn | null {
  if (!given) return null;

  return turn(`${people[given.by] ?? ''}先行提供援助`, given.decidedAt, [
    `${advanceGrounds[given.ground].staff}：${given.reason}`,
    given.suppliedAt
      ? `材料${momentText(given.suppliedAt, now)}补齐。`
      : `材料要在${spoken(given.supplementDueOn, now)}前补齐。`,
    given.confirmedAt ? `${momentText(given.confirmedAt, now)}确认。` : '审查还要补办。',
  ]);
}

function recommendation({ decision }: ReviewRecord, { people }: Reading): Turn | null {
  const said = decision.recommendation;
  if (!said) return null;
  const proposal = said.proposal === 'grant' ? '拟给予援助' : '拟不予援助';

  return turn(`${people[said.by] ?? ''}的审查意见：${proposal}`, said.at, [said.opinion]);
}

function outcome({ decision }: ReviewRecord, { people }: Reading): Turn | null {
  const decided = decision.outcome;
  if (!decided) return null;
  const result = actionLabels[decided.result === 'granted' ? 'grant' : 'refuse'];
  const ground = refusalGrounds.find(({ code }) => code === decided.ground)?.staff;

  return turn(`${people[decided.by] ?? ''}${result}`, decided.at, [
    ground,
    decided.opinion && `审批意见：${decided.opinion}`,
    decided.opinion ? `决定理由：${decided.reason}` : decided.reason,
    decided.overrideReason && `与测算不同的理由：${decided.overrideReason}`,
  ]);
}

function termination({ termination: ended }: ClosingRecord): Turn | null {
  if (!ended) return null;
  const ground = terminationGrounds.find(({ no }) => no === ended.ground)?.staff;

  return turn('终止援助', ended.at, [ground, ended.reason]);
}

function objection({ objection: filed }: ReviewRecord, { now }: Reading): Turn | null {
  if (!filed) return null;
  const result = filed.result && actionLabels[objectionSteps[filed.result]];

  return turn(`对${filed.against === 'refusal' ? '不予援助' : '终止援助'}提出异议`, filed.filedAt, [
    filed.reason,
    filed.decidedAt === null
      ? '司法局还没有答复。'
      : `司法局${momentText(filed.decidedAt, now)}${result ?? ''}：${filed.answer ?? ''}`,
  ]);
}

function withdrawal({ withdrawal: left }: IntakeRecord): Turn | null {
  return left && turn('撤回申请', left.at, [left.reason]);
}

function complaint(one: Complaint, { now }: Reading): Turn {
  const { about, filedAt, text, answeredAt, answer, upheld, calledAt, extension } = one;
  const found = upheld && complaintFindings[upheld].staff;

  return turn(`投诉${complaintSubjects[about]}`, filedAt, [
    text,
    calledAt ? `${momentText(calledAt, now)}打电话问过。` : null,
    extension ? `期限延长了${extension.days}天：${extension.reason}` : null,
    answeredAt === null
      ? '还没有答复。'
      : `${momentText(answeredAt, now)}答复：${found ?? ''}。${answer ?? ''}`,
  ]);
}

function spoken(day: Day, now: Instant): string {
  return dayText(day, dayOf(now));
}
