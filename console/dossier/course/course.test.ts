import { fullCase } from '../../../domain/privacy/testing/full-case';
import { noRecords } from '../../../domain/case/records/records';
import { withRecords, type Records } from '../../../domain/procedure/testing/cases';
import { noSigning } from '../../../domain/case/records/signing';
import { assignment } from '../../../domain/case/testing/filled';
import { courseOf } from './course';

const reading = {
  people: { clerk: '李静', reviewer: '王敏', approver: '林芳' },
  now: '2026-11-05T03:00:00.000Z',
};
const told = (records: Partial<Records>): string =>
  courseOf(withRecords(noRecords, records), reading)
    .flatMap(({ title, lines }) => [title, ...lines])
    .join('\n');

test('a new case has nothing to tell', () => {
  expect(courseOf(noRecords, reading)).toEqual([]);
});

test('every record of a case is told once, latest first', () => {
  const turns = courseOf(fullCase, reading);
  const moments = turns.map(({ at }) => at);
  expect(moments).toEqual([...moments].sort().reverse());
  const words = turns.flatMap(({ title, lines }) => [title, ...lines]).join('\n');
  for (const said of ['青禾县人民法院的通知', '李静受理', '请柳溪中心协查', '转给柳溪中心', '王敏的审查意见'])
    expect(words).toContain(said);
});

test('while another centre checks facts, the course says that nothing came and that the days stand still', () => {
  const at = '2026-11-04T02:00:00.000Z';
  const asked = {
    askedAt: at,
    otherCentre: '邻川县法律援助中心',
    items: '房产',
    answeredAt: null,
    answer: null,
  };
  expect(told({ verification: asked })).toContain('还没有回复，审查期限停着。');
  expect(told({ verification: { ...asked, answeredAt: at, answer: '没有房产' } })).toContain(
    '回复：没有房产',
  );
});

test('an objection shows what the person said, and then what the bureau said', () => {
  const filed = {
    filedAt: '2026-11-04T02:00:00.000Z',
    against: 'refusal',
    reason: '我的事在范围里',
    result: null,
    decidedAt: null,
    answer: null,
  } as const;
  expect(told({ objection: filed })).toMatch(/对不予援助提出异议\n我的事在范围里\n司法局还没有答复/);
  const decided = { ...filed, result: 'ordered', decidedAt: filed.filedAt, answer: '属于范围' } as const;
  expect(told({ objection: decided })).toMatch(/司法局昨天 10:00责令给予援助：属于范围/);
});

test('the agreement tells the day, how it was signed, what was given and why it was late', () => {
  const signing = { ...noSigning, at: assignment.agreedAt, signedOn: '2026-11-03' } as const;
  const agreed = (more: Partial<typeof noSigning>, excuse: string | null = null) =>
    told({ assignments: [{ ...assignment, excuse, signing: { ...signing, ...more } }] });
  const onPaper = agreed({ photos: ['a', 'b'], powers: ['settle'] }, '受援人在外地');
  for (const said of [
    '孙律师和受援人签了委托协议',
    '照片2张',
    '特别授权：进行和解',
    '过了五日才签：受援人在外地',
  ])
    expect(onPaper).toContain(said);
  const recipient = { at: assignment.agreedAt, strokes: '', faceToFace: false };
  expect(agreed({ recipient, handler: recipient })).toContain('双方在手机上手写签名。');
  expect(told({ assignments: [{ ...assignment, agreedAt: null }] })).toBe('');
});

test('a complaint shows what was said, and then what was found', () => {
  const filed = {
    id: 'c1',
    filedAt: '2026-11-04T02:00:00.000Z',
    about: 'lawyer',
    text: '两个星期没有回电话',
    answeredAt: null,
    answer: null,
    upheld: null,
  } as const;
  expect(told({ complaints: [filed] })).toBe('投诉律师\n两个星期没有回电话\n还没有答复。');
  const extension = { at: filed.filedAt, days: 10, reason: '要等法院调卷' };
  expect(told({ complaints: [{ ...filed, extension }] })).toContain('期限延长了10天：要等法院调卷');
  const found = {
    ...filed,
    answeredAt: filed.filedAt,
    answer: '已经约好每周联系',
    upheld: 'wholly',
  } as const;
  expect(told({ complaints: [found] })).toContain('答复：属实。已经约好每周联系');
});

test('what the lawyer did stands with its day, its hearing and whoever wrote it down', () => {
  const done = { at: '2026-11-05T02:00:00.000Z', by: 'clerk', kind: 'progress', act: 'meeting' } as const;
  const hearing = { at: '2026-12-03T01:00:00.000Z', place: '第二仲裁庭' };
  const more = { matter: null, happenedOn: '2026-11-05', text: '约好先仲裁', minutes: 90, hearing } as const;
  expect(told({ progress: [{ ...done, ...more }] })).toMatch(
    /^律师：会见或约见\n11月5日 周四，90分钟\n约好先仲裁\n开庭：.*第二仲裁庭\n李静代为登记。$/,
  );
  const major = { ...done, ...more, act: null, matter: 'group', hearing: null, minutes: null } as const;
  expect(told({ progress: [major] })).toContain('律师报告：群体性事件');
});

test('a closing shows its day, the sums and what the lawyer wrote', () => {
  const closing = {
    ...({
      at: '2026-11-05T02:00:00.000Z',
      by: 'clerk',
      closedOn: '2026-11-04',
      way: 'award',
      result: 'won',
    } as const),
    ...{ recovered: 12300, wages: 8000, document: '12号裁决书', summary: '约见、代书、出庭' },
  } as const;
  expect(told({ closing })).toMatch(
    /^结案：仲裁裁决，胜诉\n结案日：.*\n挽回 12,300 元，其中劳动报酬 8,000 元\n12号裁决书\n约见、代书、出庭\n李静代为登记。$/,
  );
  expect(told({ closing: { ...closing, recovered: null, wages: null } })).not.toContain('挽回');
});

test('what the person said of the service stands at the desk too', () => {
  const at = '2026-11-05T02:00:00.000Z';
  expect(told({ rating: { at, score: 4, comment: '律师耐心' } })).toBe(
    '当事人评价：4分（满分5分）\n律师耐心',
  );
  const visit = {
    at,
    by: 'clerk',
    satisfied: null,
    feeAsked: null,
    resultPerformed: null,
    text: '三次没人接',
  };
  expect(told({ followUps: [visit] })).toBe('回访\n没联系上\n三次没人接\n李静回访。');
});
