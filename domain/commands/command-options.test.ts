import { OptionsRefused, readOptions } from './command-options';

const options = { data: { type: 'string' }, env: { type: 'string' }, another: { type: 'boolean' } } as const;

test('options that are known are read, those that are absent stay so', () => {
  expect(readOptions(options, ['--data', '文件夹', '--another'])).toEqual({ data: '文件夹', another: true });
  expect(readOptions({ data: { type: 'string', default: '.data' } }, [])).toEqual({ data: '.data' });
});

test.each([
  [['--foo'], '不认识 --foo。可以写的有：--data、--env、--another。'],
  [['--data'], '--data 后面没有写内容。'],
  [['--data', ''], '--data 后面没有写内容。'],
  [['--data='], '--data 后面没有写内容。'],
  [['--data', '--env', 'x'], '--data 后面没有写内容。'],
  [['--another=x'], '--another 后面不用写内容。'],
  [['--data', 'a', 'b'], '不认识“b”，有空格的内容请用引号括起来。'],
])('%j is refused in one sentence that says what to write', (words, sentence) => {
  expect(() => readOptions(options, words)).toThrow(OptionsRefused);
  expect(() => readOptions(options, words)).toThrow(sentence);
});
