import type { Day } from '../time/times';
import type { WorkingCalendar } from '../deadlines/calendar';
import { defaultRules } from '../deadlines/centre-rules';
import { addHours, dueDay, earlier } from '../deadlines/count';
import type { Limit, Pause } from '../deadlines/count';
import { custodyHours, statutory, volunteerExit } from '../deadlines/limits';
import { allowsAdvance, daysToLimit, limitationEnd, wageClaimEnd } from '../deadlines/limitation';
import { sameDayDue } from '../deadlines/same-day';
import { fieldError, isDomainError } from '../refusals/errors';
import {
  amountIn,
  calendarsIn,
  flagIn,
  isCriminalIn,
  localLimitIn,
  momentIn,
  wordIn,
} from './deadline-facts';
import type { LineCalendars } from './deadline-facts';
import { unreadIn } from './deadline-keys';
import { isRecord } from './json-lines';
import type { Line } from './json-lines';

type Rule = (facts: Line, calendar: WorkingCalendar) => Line;

/** A wait of the sheet: the notice, and its answer where there is one. */
function pauseIn(facts: Line, asked: string, answered: string): Pause[] {
  const [from, to] = [momentIn(facts, asked), momentIn(facts, answered)];
  if (from === null && to !== null)
    throw fieldError('InputInvalid', asked, `${asked}：有${answered}就要填。`);
  if (from === null) return [];
  if (to !== null && to.day < from.day) {
    throw fieldError('DayInvalid', answered, `${answered}：不能早于${asked}。`);
  }

  return [{ from: from.day, to: to?.day ?? null }];
}

/** The review, the waits in it, and a local limit beside the statute's (law.md §1.9, §2). */
const review: Rule = (facts, calendar) => {
  const received = momentIn(facts, '收到申请');
  if (received === null) return {};
  const pauses = [...pauseIn(facts, '补正通知', '补齐'), ...pauseIn(facts, '协作函', '回函')];
  const early = pauses.find((pause) => pause.from < received.day);
  if (early !== undefined) throw fieldError('DayInvalid', '收到申请', '收到申请：不能晚于补正通知或协作函。');
  const national = dueDay(received.day, statutory.review.limit, calendar, pauses);
  const limit = localLimitIn(facts, '地方期限');
  const local = limit === null ? null : dueDay(received.day, limit, calendar, pauses);
  if (limit === null) return { 审查截止: national?.day ?? null };
  const used = national && local ? earlier(national, local).day : null;

  return { 国家截止: national?.day ?? null, 地方截止: local?.day ?? null, 取用: used, 审查截止: used };
};

/** A rule that counts a limit from one event. */
function counted(event: string, answer: string, limitOf: (facts: Line) => Limit): Rule {
  return (facts, calendar) => {
    const from = momentIn(facts, event);

    return from === null ? {} : { [answer]: dueDay(from.day, limitOf(facts), calendar)?.day ?? null };
  };
}

/** A number of days that the centre sets, with its unit where the sheet names one (`更换单位`: 日 or 工作日). */
function configured(facts: Line, key: string, otherwise: number): Limit {
  const unit = wordIn(facts, key.replace('日数', '单位')) === '工作日' ? 'working_day' : 'day';

  return { amount: amountIn(facts, key, otherwise), unit, roll: true };
}

/** Handed to us: with a number of days it is a request to replace a lawyer, without one an application from custody. */
const received: Rule = (facts, calendar) => {
  const at = momentIn(facts, '收到');
  if (at === null) return {};
  if (facts['更换日数'] === undefined) return { 转交截止: addHours(at.text, custodyHours) };
  const limit = configured(facts, '更换日数', defaultRules.replacement.amount);

  return { 决定截止: dueDay(at.day, limit, calendar)?.day ?? null };
};

const greenChannel: Rule = (facts, calendar) => {
  const at = momentIn(facts, '提交');
  if (at === null) return {};
  if (flagIn(facts, '绿色通道') === true) {
    return { 受理截止: sameDayDue(at.day, at.time, calendar, defaultRules.officeClosesAt) };
  }

  return { 受理截止: dueDay(at.day, defaultRules.accept, calendar)?.day ?? null };
};

function urgency(today: Day | null, last: Day | null): Line {
  if (today === null) return {};
  const left = daysToLimit(today, last);

  return { ...(left !== null && { 剩余天数: left }), 可先行提供: allowsAdvance(left) };
}

const limitation: Rule = (facts) => {
  const last = momentIn(facts, '届满日');

  return last === null ? {} : urgency(momentIn(facts, '申请日')?.day ?? null, last.day);
};

const wages: Rule = (facts, calendar) => {
  const ended = momentIn(facts, '劳动关系终止');
  const relation = wordIn(facts, '劳动关系');
  momentIn(facts, '欠薪起');
  if (ended === null && relation !== '存续') return {};
  const last = wageClaimEnd(ended?.day ?? null, calendar);

  return { 仲裁时效届满: last, ...urgency(momentIn(facts, '申请日')?.day ?? null, last) };
};

const administrativeReview: Rule = (facts, calendar) => {
  const known = momentIn(facts, '知道行为');
  if (known === null) return {};
  const last = limitationEnd('administrative_review', known.day, calendar);

  return { 行政复议期限届满: last, ...urgency(momentIn(facts, '申请日')?.day ?? null, last) };
};

/** A criminal case is never assigned later because of a holiday (刑诉-105). */
function assignment(facts: Line): Limit {
  return (isCriminalIn(facts) ? statutory.assignCriminal : statutory.assign).limit;
}

const rules: readonly Rule[] = [
  review,
  counted('给予决定', '指派截止', assignment),
  counted('收到通知', '指派截止', () => statutory.assignCriminal.limit),
  counted('收到指派', '协议截止', () => statutory.agreement.limit),
  counted('收到异议', '异议审查截止', () => statutory.objectionReview.limit),
  counted('收到决定', '提出异议截止', (facts) => configured(facts, '异议期日数', defaultRules.objectionDays)),
  counted('结案日', '交卷截止', (facts) => configured(facts, '归档日数', defaultRules.dossierDays)),
  counted('收到归档材料', '归档审查截止', (facts) =>
    configured(facts, '审查日数', defaultRules.fileReviewDays),
  ),
  counted('申请退出', '办结截止', () => volunteerExit),
  received,
  greenChannel,
  limitation,
  wages,
  administrativeReview,
];

/** What one rule counts: by the calendar where its years are known, by plain weekends, and saying so, where not. */
interface Counted {
  readonly answer: Line;
  /** The year without a calendar, where the answer is an estimate. */
  readonly estimatedFor: string | null;
}

function yearOf(named: unknown): string {
  return typeof named === 'string' ? named : '';
}

function count(rule: Rule, facts: Line, { certain, estimating }: LineCalendars): Counted {
  try {
    return { answer: rule(facts, certain), estimatedFor: null };
  } catch (thrown) {
    if (!isDomainError(thrown) || thrown.code !== 'CalendarYearUnknown') throw thrown;

    return { answer: rule(facts, estimating), estimatedFor: yearOf(thrown.details['year']) };
  }
}

/** The days that are estimates, and the sentence that says why. */
function estimates(counted: readonly Counted[]): Line {
  const guessed = counted.filter(({ estimatedFor }) => estimatedFor !== null);
  if (guessed.length === 0) return {};
  const years = [...new Set(guessed.map(({ estimatedFor }) => estimatedFor))].sort().join('、');
  const names = guessed.flatMap(({ answer }) =>
    Object.keys(answer).filter((key) => typeof answer[key] === 'string'),
  );

  return { 估算: names, 估算说明: `${years}年的放假安排还没有公布，先按平常的周末算；公布后请再算一次。` };
}

/**
 * The answer of `npm run deadlines` to one line: every last day that its facts allow to count. Each clock answers for
 * itself: one that runs into a year without a calendar is estimated, and `估算` names it. `不认识` names what nobody read.
 * @throws DomainError naming the key and what was expected
 */
export function deadlineLine(line: Line): Line {
  const facts = line['facts'];
  if (!isRecord(facts)) throw fieldError('InputInvalid', 'facts', 'facts：要填一组事实。');
  const calendars = calendarsIn(facts);
  isCriminalIn(facts);
  const answered = rules.map((rule) => count(rule, facts, calendars));
  const answer = answered.reduce<Line>((whole, part) => ({ ...whole, ...part.answer }), {});
  if (Object.keys(answer).length === 0) {
    throw fieldError('InputInvalid', 'facts', 'facts：没有可以计期的事实，请填收到申请、给予决定等日期。');
  }

  return { ...answer, ...estimates(answered), ...unreadIn(facts) };
}
