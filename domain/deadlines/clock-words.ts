import type { Day } from '../time/times';
import type { ClockName } from '../vocabulary/clock-names';
import type { RawClock } from './clocks/clock';
import type { WhoActs } from '../vocabulary/clock-names';
import { dayInWords } from '../time/in-words';

/** The clocks as the desk names them. */
export const clockLabels: Readonly<Record<ClockName, string>> = {
  safety_call: '给有危险的人回电',
  accept: '受理',
  review: '审查决定',
  supplement: '补材料',
  verification: '异地核查',
  advance_supplement: '先行援助补材料',
  guardian_consent: '补监护人同意书',
  assign: '指派',
  arrange: '律所安排律师',
  agreement: '签委托协议',
  objection: '提异议',
  objection_review: '异议审查',
  replacement: '换律师决定',
  termination_notice: '送达终止文书',
  dossier: '交案卷',
  file_review: '归档审查',
  complaint: '答复投诉',
  fee_complaint: '收钱的事，回电话',
};

/** Whose turn it is, as the desk says it. */
export const whoActsLabels: Readonly<Record<WhoActs, string>> = {
  applicant: '申请人',
  centre: '本中心',
  firm: '律师事务所',
  lawyer: '律师',
  other_centre: '外地中心',
  bureau: '司法局',
};

const promises: Readonly<Record<ClockName, string>> = {
  safety_call: '前按您说的办法找您。',
  accept: '前告诉您收不收。',
  review: '前告诉您结果。',
  supplement: '前请把材料补齐。',
  verification: '前等外地回信。',
  advance_supplement: '前请把材料补齐。',
  guardian_consent: '前请补上监护人的同意书。',
  assign: '前给您安排律师。',
  arrange: '前告诉您律师是谁。',
  agreement: '前和律师签好协议。',
  objection: '前可以提异议。',
  objection_review: '前司法局告诉您结果。',
  replacement: '前答复能不能换律师。',
  termination_notice: '前把终止的事告诉您。',
  dossier: '前律师交齐案卷。',
  file_review: '前中心查完案卷。',
  complaint: '前答复您的投诉。',
  fee_complaint: '前找您问收钱的事。',
};

/** `剩2天`, `今天`, `已超1天`; paused clocks say what is left. */
export function staffClockLabel({ paused, daysLeft }: RawClock): string {
  if (paused) return `已暂停，还剩${Math.max(0, daysLeft)}天`;
  if (daysLeft === 0) return '今天';

  return daysLeft > 0 ? `剩${daysLeft}天` : `已超${-daysLeft}天`;
}

/** One sentence for the citizen: by which day who does what; what a pause means; what to do when it is late. */
export function citizenClockSentence(clock: RawClock, today: Day): string {
  if (clock.dueOn === null) return '材料或回信到齐前，时间先停着。';
  const own = clock.whoActs === 'applicant';
  if (clock.daysLeft < 0) return own ? '日子已过，请打电话问中心。' : '已经过了日子，您可以打电话催。';
  const about = clock.estimated ? '大约' : '最晚';

  return `${about}${dayInWords(clock.dueOn, today)}${promises[clock.name]}`;
}
