import { checkCharacter } from '../../identity/resident-id';
import { questionOf } from '../questions';
import { cardsToAsk, toldByNumber, withTold } from './told-by-number';

const today = '2026-11-30';
const bornOn = (day: string, head = '110101'): string => {
  const digits = `${head}${day.replace(/-/g, '')}887`;

  return digits + checkCharacter(digits);
};
const cards = (identity: unknown, more: object = {}): readonly string[] => {
  const answers = { identity_number: identity, ...more };
  const status = questionOf('status');

  return cardsToAsk(status?.choices?.(answers) ?? [], 'status', answers, today).map(({ value }) => value);
};

test.each([
  ['on the day of eighteen', '2008-11-30', []],
  ['a day before eighteen', '2008-12-01', ['minor']],
  ['on the day of sixty', '1966-11-30', ['elderly']],
  ['a day before sixty', '1966-12-01', []],
])('the number tells the group of age: %s', (_, born, told) => {
  expect(toldByNumber({ identity_number: bornOn(born) }, today)).toEqual(told);
});

test.each([['none'], [null], [undefined], ['110101'], [bornOn('2030-01-01')]])(
  'without a sound number the person is asked: %s',
  (number) => {
    expect(toldByNumber({ identity_number: number }, today)).toBeNull();
    expect(cards(number)).toEqual(expect.arrayContaining(['elderly', 'minor', 'disabled']));
  },
);

test('a residence permit has the birthday too', () => {
  const answers = { identity_number: null, hmt_residence_number: bornOn('1950-01-01', '810000') };

  expect(toldByNumber(answers, today)).toEqual(['elderly']);
});

test('what the number says is asked nobody again, and other questions keep their cards', () => {
  expect(cards(bornOn('1950-01-01'))).not.toEqual(expect.arrayContaining(['elderly']));
  expect(cards(bornOn('1990-01-01'))).not.toEqual(expect.arrayContaining(['minor']));
  expect(cards(bornOn('1990-01-01'))).toContain('none');
  expect(
    cardsToAsk(
      [{ value: 'minor', label: '' }],
      'agent_reason',
      { identity_number: bornOn('1990-01-01') },
      today,
    ),
  ).toHaveLength(1);
});

test.each([
  [['none'], '1950-01-01', ['elderly']],
  [['disabled'], '1950-01-01', ['elderly', 'disabled']],
  [['elderly'], '1990-01-01', ['none']],
  [['elderly', 'dibao'], '2015-01-01', ['minor', 'dibao']],
  [['none'], '1990-01-01', ['none']],
])('%j and a number of somebody born on %s make %j', (status, born, whole) => {
  expect(withTold({ status, identity_number: bornOn(born) }, today).status).toEqual(whole);
});

test.each([[undefined], [null]])('who has not answered, or cannot tell, has said nothing: %s', (status) => {
  expect(withTold({ status, identity_number: bornOn('1950-01-01') }, today).status).toBe(status);
});
