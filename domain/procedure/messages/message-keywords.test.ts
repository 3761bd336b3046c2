import { messageNames } from '../../vocabulary/messages/message-names';
import { messageStates } from '../../vocabulary/messages/message-states';
import { keywordKinds, keywordValues, mayFill, type KeywordFill, type Told } from './message-keywords';

const told: Told = {
  ...{ moment: 'granted', sentence: '同意给您援助，正在安排律师。', at: '2026-11-29T07:01:00.000Z' },
  ...{
    number: '青援申〔2026〕12号',
    isQuiet: false,
    centre: '青禾县法律援助中心',
    phone: '0999-1234800（总机）',
  },
};

test('every keyword is filled by its kind, in the width that WeChat takes', () => {
  const keywords: Record<string, KeywordFill> = {
    thing1: 'message',
    phrase2: 'state',
    time3: 'day',
    character_string4: 'number',
    phone_number5: 'phone',
  };
  expect(keywordValues(keywords, told)).toEqual({
    thing1: { value: '同意给您援助，正在安排律师。' },
    phrase2: { value: '同意援助' },
    time3: { value: '2026年11月29日 15:01' },
    character_string4: { value: '202612' },
    phone_number5: { value: '0999-1234800' },
  });
});

test('the state of every message is a phrase: at most five characters, all of them Chinese', () => {
  const wrong = messageNames.filter((name) => !/^\p{Script=Han}{1,5}$/u.test(messageStates[name]));
  expect(wrong).toEqual([]);
});

test('who may be read along by others is told nothing but that something came', () => {
  const quiet = { ...told, isQuiet: true, sentence: '您有一条新消息，方便时请打开看。' };
  expect(keywordValues({ thing1: 'message', phrase2: 'state' }, quiet)).toEqual({
    thing1: { value: '您有一条新消息，方便时请打开看。' },
    phrase2: { value: '有新消息' },
  });
  for (const fill of ['centre', 'phone', 'number'] as const)
    expect(keywordValues({ thing1: 'message', thing2: fill }, quiet)).toBeNull();
});

test('a keyword with nothing to say keeps the message back', () => {
  expect(
    keywordValues({ thing1: 'message', character_string2: 'number' }, { ...told, number: null }),
  ).toBeNull();
});

test('a keyword takes what is of its kind only', () => {
  expect(mayFill('thing1', 'message')).toBe(true);
  expect(mayFill('phrase1', 'message')).toBe(false);
  expect(mayFill('amount1', 'message')).toBe(false);
  expect(Object.keys(keywordKinds)).toContain('phone_number');
});
