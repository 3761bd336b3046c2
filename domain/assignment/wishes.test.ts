import { noWishes, wishesAmong, wishWords } from './wishes';

const sun = { _id: 'sun', name: '孙律师' };
const register = [sun, { _id: 'li', name: '李律师' }, { _id: 'li-2', name: '李律师' }];

test('wishes are said one by one', () => {
  expect(wishWords({ woman: true, language: '手语', named: '孙律师' })).toEqual([
    '要女律师',
    '会手语',
    '想请孙律师',
  ]);
  expect(wishWords(noWishes)).toEqual([]);
});

test('the lawyer is found by name, where the centre lets people name one', () => {
  const asked = { woman: false, language: null, named: ' 孙律师 ' };
  expect(wishesAmong(register, asked, true).named).toBe('sun');
  expect(wishesAmong(register, asked, false).named).toBeNull();
});

test('of two of one name, or of none, nobody is taken for the one who was meant', () => {
  expect(wishesAmong(register, { ...noWishes, named: '李律师' }, true).named).toBeNull();
  expect(wishesAmong(register, { ...noWishes, named: '周律师' }, true).named).toBeNull();
});
