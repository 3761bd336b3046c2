import { answerLine, isRecord } from './json-lines';

const echo = (line: Record<string, unknown>) => {
  if (line['wrong'] === true) throw new Error('人数：要是数字');

  return line['same'] === true ? null : { outcome: 'eligible' };
};

test.each([
  ['{"id":"a"}', { line: { id: 'a', outcome: 'eligible' }, ok: true }],
  ['{}', { line: { outcome: 'eligible' }, ok: true }],
  ['{"id":"a","wrong":true}', { line: { id: 'a', error: '人数：要是数字' }, ok: false }],
  ['{"wrong":true}', { line: { error: '人数：要是数字' }, ok: false }],
  ['{"id":"a","same":true}', { line: { id: 'a' }, ok: true, silent: true }],
  ['{"id":', { line: { error: '这一行不是 JSON' }, ok: false }],
  ['[1]', { line: { error: '这一行要是一个 JSON 对象' }, ok: false }],
  ['null', { line: { error: '这一行要是一个 JSON 对象' }, ok: false }],
])('%s is answered', (text, expected) => {
  expect(answerLine(text, echo)).toEqual(expected);
});

test('an object with keys is a record, a list and nothing are not', () => {
  expect([{}, [], null, 'x', 1].map(isRecord)).toEqual([true, false, false, false, false]);
});
