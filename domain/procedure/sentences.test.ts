import { caseStates } from '../vocabulary/case-states';
import type { CaseEvent } from '../case/history/event';
import { clockNames } from '../vocabulary/clock-names';
import { actionNames } from '../vocabulary/actions';
import { guards } from './guards';
import { caseIn } from './testing/cases';
import { assignment } from '../case/testing/filled';
import { caseStateLabel } from '../vocabulary/case-states';
import { verdictReasons } from '../vocabulary/material-verdicts';
import { citizenClockSentence, staffClockLabel } from '../deadlines/clock-words';
import { dayInWords, momentInWords, paperDay } from '../time/in-words';
import { DomainError, errorSentence, isDomainError } from '../refusals/errors';
import { errorSentences } from '../refusals/error-sentences';
import type { ErrorCode } from '../refusals/error-sentences';
import { citizenHistorySentence } from './citizen-history';
import { staffHistorySentence } from './history';
import { messageNames } from '../vocabulary/messages/message-names';
import { messageText } from './messages/messages';

const officialese = /请知悉|予以|兹|失败|贵方|特此/;

/** The words without what is filled in: a name, a receipt number, a day. */
function length(sentence: string): number {
  return [...sentence.replace(/\d+月\d+日（星期.）|编号[\d-]+/g, '')].length;
}

describe('日期', () => {
  test('days as people say them', () => {
    expect(dayInWords('2026-11-30')).toBe('11月30日（星期一）');
    expect(dayInWords('2027-01-04', '2026-12-28')).toBe('2027年1月4日（星期一）');
    expect(paperDay('2026-11-30')).toBe('2026年11月30日');
    expect(momentInWords('2026-11-29T16:05:00.000Z')).toBe('11月30日（星期一）00:05');
    expect(() => dayInWords('2026-02-30')).toThrow(DomainError);
  });
});

describe('错误', () => {
  const codes = Object.keys(errorSentences) as ErrorCode[];

  test.each(codes)('%s says in a plain sentence what to do', (code) => {
    const sentence = errorSentence(code);
    expect(sentence).toMatch(/[。]$/);
    expect(sentence).not.toMatch(officialese);
    expect(sentence).not.toMatch(/undefined|NaN/);
    expect(length(sentence)).toBeLessThanOrEqual(25);
  });

  test('details are named, and the error is known across bundles', () => {
    const error = new DomainError('CalendarYearUnknown', { year: '2027' });
    expect(error.message).toBe('还没有2027年的放假安排，请管理员录入。');
    expect(isDomainError(error)).toBe(true);
    expect(isDomainError(new Error('x'))).toBe(false);
  });

  test('the sentence beside a button is as plain', () => {
    for (const { sentence } of Object.values(guards)) {
      expect(length(sentence)).toBeLessThanOrEqual(25);
      expect(sentence).not.toMatch(officialese);
    }
  });
});

describe('消息', () => {
  const c = caseIn('ARRANGED', { assignments: [assignment] }, { receiptNo: '261122-4809-1357-2' });

  test.each(messageNames)('%s is short and plain', (name) => {
    const text = messageText(name, c, '2026-11-22');
    expect(length(text)).toBeLessThanOrEqual(25);
    expect(text).not.toMatch(officialese);
    expect(text).not.toMatch(/undefined|null/);
  });

  test('with discreet contact nothing tells what it is about', () => {
    const discreet = { ...c, contact: { ...c.contact, discreet: true } };
    const texts = new Set(messageNames.map((name) => messageText(name, discreet)));
    expect([...texts]).toEqual(['您有一条新消息，方便时请打开看。']);
  });
});

describe('历史', () => {
  const event = (action: CaseEvent['action']): CaseEvent => ({
    no: 1,
    at: '2026-11-22T02:00:00.000Z',
    actor: { id: 'li', role: 'approver', name: '李审批' },
    action,
    from: 'PENDING_APPROVAL',
    to: 'ASSIGNING',
    note: null,
    changes: [],
    previous: null,
    hash: '',
  });

  test('one sentence an event, with the name for staff', () => {
    expect(staffHistorySentence(event('grant'))).toBe('李审批（审批）决定给予援助。');
    expect(citizenHistorySentence(event('grant'))).toBe('中心同意给您援助。');
    expect(citizenHistorySentence(event('addNote'))).toBeNull();
  });

  test.each(actionNames)('%s can be told', (action) => {
    expect(staffHistorySentence(event(action))).toMatch(/^李审批（审批）.+。$/);
    expect(length(citizenHistorySentence(event(action)) ?? '')).toBeLessThanOrEqual(25);
  });
});

describe('期限的话', () => {
  const clock = {
    basis: '',
    kind: 'statutory',
    startedOn: '2026-11-02',
    dueOn: '2026-11-09',
    daysUsed: 1,
    daysLeft: 2,
    paused: false,
    estimated: false,
    whoActs: 'centre',
  } as const;

  test.each(clockNames)('%s has its words', (name) => {
    expect(citizenClockSentence({ ...clock, name }, '2026-11-07')).toMatch(/^最晚11月9日（星期一）前.+。$/);
    expect(citizenClockSentence({ ...clock, name, daysLeft: -1 }, '2026-11-10')).toContain('打电话');
  });

  test('staff read numbers', () => {
    const left = (daysLeft: number) => staffClockLabel({ ...clock, name: 'review', daysLeft });
    expect([2, 0, -1].map(left)).toEqual(['剩2天', '今天', '已超1天']);
  });
});

test('every state and every snippet has its words', () => {
  for (const state of caseStates) {
    const { citizen, staff } = caseStateLabel(state);
    expect(staff).not.toBe('');
    expect([...citizen].length).toBeLessThanOrEqual(25);
  }
  for (const { sentence } of verdictReasons) expect(length(sentence)).toBeLessThanOrEqual(25);
});
