import { isSameComplainant } from './complainant';
import { noTarget } from './complaint';
import { isAbout, isForBureau, type ComplaintHand } from './complaint-hands';

const director: ComplaintHand = { id: 'd', name: '陈立', roles: ['director'] };
const clerk: ComplaintHand = { id: 'c', name: '李静', roles: ['clerk'] };
const said = (more: object = {}) => ({
  ...{ about: 'staff' as const, target: noTarget, text: '态度不好，请查一查。', inCase: false },
  ...more,
});
const whom = (name: string, more: object = {}) => said({ target: { ...noTarget, name }, ...more });

test.each([
  ...['中心陈主任', '陈立主任', '陈 立', '陈　立', '工作人员陈立', '老陈', '陈某', '中心主任', '主任'],
  ...['姓陈的那个', '陈·立', '陈副主任'],
])('“%s” means the director, who neither writes it down nor looks into it', (name) => {
  expect(isAbout(whom(name), director)).toBe(true);
});

test.each(['李静同志', '李老师', '小李', '李静（窗口）', 'ＬＩ李静'])('“%s” means the clerk', (name) => {
  expect(isAbout(whom(name), clerk)).toBe(true);
});

test('the words of a complaint keep whoever they name away, whomever it is about', () => {
  expect(isAbout(said({ about: 'lawyer', text: '律师说陈 立主任让他收的钱。' }), director)).toBe(true);
  expect(isAbout(said({ about: 'fee', text: '中心主任要我请客。' }), director)).toBe(true);
  expect(isAbout(said({ about: 'lawyer', text: '律师不接电话。' }), director)).toBe(false);
  expect(isAbout(whom('王主任'), clerk)).toBe(false);
  const lawyer = { ...noTarget, name: '李老师', lawyerId: 'l1' };
  expect(isAbout(said({ about: 'lawyer', target: lawyer }), clerk)).toBe(false);
});

test('money that nobody knows who asked for goes to the bureau; of the handler it is the director’s too', () => {
  const fee = { about: 'fee' as const };
  expect(isForBureau(said(fee))).toBe(true);
  expect(isForBureau(said({ ...fee, text: '律师收了我两百元。' }))).toBe(false);
  expect(isForBureau(said({ ...fee, text: '有人说交八百块就能快点派律师。' }))).toBe(true);
  expect(isForBureau(said({ ...fee, text: '窗口的人和律师一起收了我两百元。' }))).toBe(true);
  expect(isForBureau(said({ ...fee, target: { ...noTarget, lawyerId: 'l1' } }))).toBe(false);
  expect(isForBureau(said({ ...fee, target: { ...noTarget, lawyerId: 'l1' }, inCase: true }))).toBe(true);
  expect(isForBureau(said({ about: 'lawyer', house: true }))).toBe(true);
});

test('two complaints are of one person only where it is certain', () => {
  const nobody = { ownerKey: null, phone: null, name: null, caseId: null };
  const desk = { ...nobody, phone: '13900139000', name: '石小河' };
  expect(isSameComplainant(nobody, nobody)).toBe(false);
  expect(isSameComplainant(desk, { ...desk, name: '石 小河', phone: null })).toBe(false);
  expect(isSameComplainant(desk, { ...desk, name: null })).toBe(true);
  expect(isSameComplainant(desk, { ...desk, name: '何大山' })).toBe(false);
  expect(isSameComplainant({ ...nobody, ownerKey: 'a' }, { ...desk, ownerKey: 'a' })).toBe(true);
  expect(isSameComplainant({ ...desk, phone: null, caseId: 'c' }, { ...desk, caseId: 'c' })).toBe(true);
});
