import { actForStaff } from '../../../domain/handling/act-words';
import type { Assignment } from '../../../domain/case/records/assignment-record';
import type { Closing } from '../../../domain/case/records/closing-record';
import type { Progress } from '../../../domain/case/records/handling-record';
import type { CaseRecords } from '../../../domain/case/records/records';
import { dayOf } from '../../../domain/time/times';
import { majorMatters } from '../../../domain/vocabulary/handling/acts';
import { specialPowers } from '../../../domain/vocabulary/persons/special-powers';
import { closingResults, closingWays } from '../../../domain/vocabulary/handling/closings';
import { yuan } from '../../../domain/documents/shared/said';
import { dayText, momentText } from '../../words/when';
import { turn, type Reading, type Turn } from './turn';

/** What the handler did and reported, and how the work ended. */
export function handlingTurns(
  c: Pick<CaseRecords, 'assignment' | 'handling' | 'closing'>,
  reading: Reading,
): readonly (Turn | null)[] {
  return [
    ...c.assignment.assignments.map((one) => agreement(one, reading)),
    ...c.handling.progress.map((one) => progress(one, reading)),
    closing(c.closing.closing, reading),
  ];
}

/** How the agreement was signed: by whose finger, or on paper of which there are photos. */
function agreement({ agreedAt, signing, excuse, lawyerName }: Assignment, { now }: Reading): Turn | null {
  if (agreedAt === null || !signing) return null;
  const { signedOn, photos, powers, recipient } = signing;
  const given = powers.map((one) => specialPowers[one].staff).join('；');

  return turn(`${lawyerName ?? '律师'}和受援人签了委托协议`, agreedAt, [
    signedOn && `签订日：${dayText(signedOn, dayOf(now))}`,
    recipient
      ? '双方在手机上手写签名。'
      : photos.length > 0 && `在纸上签的，照片${photos.length}张在材料里。`,
    given && `特别授权：${given}`,
    excuse && `过了五日才签：${excuse}`,
  ]);
}

function progress(done: Progress, { people, now }: Reading): Turn {
  const { at, by, act, notDone, matter, happenedOn, minutes, hearing, text } = done;
  const what = act
    ? `律师：${actForStaff({ act, notDone })}`
    : `律师报告：${matter ? majorMatters[matter] : ''}`;

  return turn(what, at, [
    `${dayText(happenedOn, dayOf(now))}${minutes === null ? '' : `，${minutes}分钟`}`,
    text,
    hearing && `开庭：${momentText(hearing.at, now)}，${hearing.place}`,
    people[by] && `${people[by]}代为登记。`,
  ]);
}

function closing(closed: Closing | null, { people, now }: Reading): Turn | null {
  if (!closed) return null;
  const { at, by, closedOn, way, result, recovered, wages, document, summary } = closed;
  const sums = [
    recovered !== null && `挽回 ${yuan(recovered)}`,
    wages !== null && `其中劳动报酬 ${yuan(wages)}`,
  ].filter(Boolean);

  return turn(`结案：${closingWays[way].staff}，${closingResults[result].staff}`, at, [
    `结案日：${dayText(closedOn, dayOf(now))}`,
    sums.join('，'),
    document,
    summary,
    people[by] && `${people[by]}代为登记。`,
  ]);
}
