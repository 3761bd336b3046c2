import type { Case } from '../case/case';
import { fullCase } from '../privacy/testing/full-case';
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
  const shown = withoutOwnComplaints(c, {
    id: 's1',
    name: role === 'clerk' ? '李静' : '陈立',
    roles: [role],
  });
  expect(shown.voices.complaints).toHaveLength(left);
  expect(shown.events).toHaveLength(c.events.length - 1 + left);
});
