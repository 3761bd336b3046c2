import type { Case } from '../case/case';
import { fullCase } from '../privacy/testing/full-case';
import { noTarget } from './complaint';
import { withoutOwnComplaints } from './own-complaints';

const at = '2026-11-02T02:00:00.000Z';
const [event] = fullCase.events;
const [complaint] = fullCase.voices.complaints;

function caseWith(text: string): Case {
  if (!event || !complaint) throw new Error('no example');
  const one = { ...complaint, about: 'staff' as const, filedAt: at, answeredAt: null, text };

  return {
    ...fullCase,
    events: [...fullCase.events, { ...event, action: 'complain', at }],
    voices: { ...fullCase.voices, complaints: [one] },
  };
}

test.each([
  ['李静收材料的时候骂人。', 'clerk', 0],
  ['李老师收材料的时候骂人。', 'clerk', 0],
  ['中心主任不见人。', 'director', 0],
  ['中心主任不见人。', 'clerk', 1],
  ['王敏不接电话。', 'clerk', 1],
] as const)('“%s” stays for a %s: %d', (text, role, left) => {
  const c = caseWith(text);
  const shown = withoutOwnComplaints(
    c,
    { id: 's1', name: role === 'clerk' ? '李静' : '陈立', roles: [role] },
    [],
  );
  expect(shown.voices.complaints).toHaveLength(left);
  expect(shown.events).toHaveLength(c.events.length - 1 + left);
});

const clerk = { id: 's1', name: '李静', roles: ['clerk'] } as const;
const whom = (name: string | null, staffId: string | null = null) => ({ ...noTarget, name, staffId });

test.each([
  ['by name', whom('李静'), 0],
  ['by what she is called', whom('窗口李老师'), 0],
  ['by account', whom('某人', 's1'), 0],
  ['as somebody else', whom('王敏'), 1],
  ['as nobody yet', noTarget, 1],
] as const)('whom the register names %s later reads the complaint as little: %#', (_how, target, left) => {
  const c = caseWith('有人收了两百元。');
  const [one] = c.voices.complaints;
  const entered = [
    { id: one?.id ?? '', record: { about: 'fee', text: '有人收了两百元。', target } as const },
  ];
  expect(withoutOwnComplaints(c, clerk, entered).voices.complaints).toHaveLength(left);
});

test('a visit in which somebody said that the reader took money keeps its day, not its words nor its paper', () => {
  const text = '李静收了我两百元，没有收据。';
  const visit = { at, by: 's2', satisfied: 1, feeAsked: true, resultPerformed: null, text };
  const [paper] = fullCase.papers;
  if (!paper) throw new Error('no example');
  const c: Case = {
    ...fullCase,
    papers: [paper, { ...paper, id: 'visit', code: 'FZ-032', content: { record: text } }],
    voices: { ...fullCase.voices, followUps: [visit] },
  };
  const own = withoutOwnComplaints(c, clerk, []);
  expect(JSON.stringify(own)).not.toContain('两百元');
  expect(own.papers).toHaveLength(1);
  expect(own.voices.followUps).toMatchObject([{ at, feeAsked: null }]);
  expect(withoutOwnComplaints(c, { ...clerk, id: 's3', name: '王敏' }, [])).toBe(c);
});
