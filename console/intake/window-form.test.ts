import { faultsOf, windowForm } from './window-form';

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

test('an empty form names every open question', () => {
  const faults = faultsOf({});
  expect(Object.keys(faults).length).toBeGreaterThan(3);
  expect(Object.values(faults).every((sentence) => sentence.length > 0)).toBe(true);
});

test('a wrong identity number is named with its cure', () => {
  expect(faultsOf({ identity_number: '123' }).identity_number).toMatch(/\d|位|身份证/);
});
