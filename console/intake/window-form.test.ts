import { questions } from '../../domain/application';
import { onPaperWords } from '../../domain/case/records/on-paper';
import { onPaperFields, onPaperFrom } from './on-paper-fields';
import { staffTitle } from './staff-words';
import { faultsOf, windowForm } from './window-form';
import { windowOrder } from './window-order';

const ids = (answers: Parameters<typeof windowForm>[0]): string[] =>
  windowForm(answers).flatMap((section) => section.questions.map((question) => question.id));

test('the window asks the questions of the phone, those that apply, on one page', () => {
  const own = ids({ for_whom: 'self', topic: '工作和工资', matter: 'wages' });
  expect(own).toEqual(expect.arrayContaining(['name', 'identity_number', 'phone', 'opponent', 'story']));
  expect(own).not.toContain('agent_name');
  expect(ids({ for_whom: 'family', topic: '工作和工资', matter: 'wages' })).toContain('agent_name');
});

test('somebody in custody is asked for no phone of their own, and not for whom it is', () => {
  const passedOn = ids({ for_whom: 'custody', topic: '刑事案件', matter: 'criminal_defence' });
  expect(passedOn).toEqual(expect.arrayContaining(['name', 'identity_number', 'stage', 'story']));
  for (const id of ['for_whom', 'phone', 'contact_way', 'contact_hours', 'agent_name'])
    expect(passedOn).not.toContain(id);
});

test('every question has one place on the sheet, and words of its own for the desk', () => {
  const placed = windowOrder.flatMap((part) => part.questions);
  expect([...placed].sort()).toEqual(questions.map(({ id }) => id).sort());
  expect(windowOrder.flatMap(({ onPaper = [] }) => onPaper).sort()).toEqual(Object.keys(onPaperWords).sort());
  for (const question of questions) expect(staffTitle(question, {})).not.toMatch(/您|？/);
});

test('the parts follow the printed forms: the person, the matter, the story, the money', () => {
  const titles = windowForm({ for_whom: 'family', topic: '家里的事', matter: 'support_of_parents' }).map(
    ({ title }) => title,
  );
  expect(titles).toEqual([
    ...['替谁申请', '申请人', '代理人', '申请事项', '事实和理由', '家庭经济状况', '怎么联系'],
  ]);
});

test('income by kind and belongings are asked only of whoever is asked for the income', () => {
  const written = (answers: Parameters<typeof windowForm>[0]) =>
    windowForm(answers).flatMap((section) => section.onPaper);
  const poor = { for_whom: 'self', topic: '家里的事', matter: 'support_of_parents', fixed_income: 'yes' };
  expect(written(poor)).toEqual(expect.arrayContaining(['ethnicity', 'wageIncome', 'savings']));
  const worker = written({ for_whom: 'self', topic: '工作和工资', matter: 'wages', migrant: 'yes' });
  expect(worker).toContain('ethnicity');
  expect(worker).not.toContain('wageIncome');
  expect(onPaperFields(worker).every(({ optional }) => optional)).toBe(true);
});

test('of what was written down only that is sent which this application asks', () => {
  const values = { ethnicity: ' 回族 ', savings: '无', work: '' };
  expect(onPaperFrom(values, ['ethnicity', 'work'])).toEqual({ ethnicity: '回族' });
  expect(onPaperFrom({ savings: '无' }, ['ethnicity'])).toBeNull();
});

test('a group is asked for its list, which may be pasted here', () => {
  const group = { for_whom: 'group', topic: '工作和工资', matter: 'wages', migrant: 'yes' };
  expect(ids(group)).toContain('members');
  expect(faultsOf(group).members).toBe('请把名单贴进来，再点“加进名单”。');
});

test('an empty form names every open question', () => {
  const faults = faultsOf({});
  expect(Object.keys(faults).length).toBeGreaterThan(3);
  for (const sentence of Object.values(faults)) expect(sentence).toMatch(/^请(填写|选一项)/);
});

test('a wrong identity number is named with its cure', () => {
  expect(faultsOf({ identity_number: '123' }).identity_number).toMatch(/\d|位|身份证/);
});
