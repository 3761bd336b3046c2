import { Readable, Writable } from 'node:stream';
import { answerLine, isRecord, runJsonLines } from './json-lines';

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

/** Runs a file through the command, cut into pieces of so many bytes. */
async function run(text: string, piece = 7) {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    bytes.subarray(at * piece, (at + 1) * piece),
  );
  const written: string[] = [];
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      setImmediate(done);
    },
  });
  const status = await runJsonLines(echo, Readable.from(pieces), output);

  return { status, lines: written.map((line) => JSON.parse(line) as unknown) };
}

test('a byte order mark, Windows line ends and empty lines do not disturb', async () => {
  expect(await run('\uFEFF{"id":"一"}\r\n\r\n  \n{"id":"二"}')).toEqual({
    status: 0,
    lines: [
      { id: '一', outcome: 'eligible' },
      { id: '二', outcome: 'eligible' },
    ],
  });
});

test('a wrong line is named by its number in the file, and the others are answered in their order', async () => {
  expect(await run('{"id":1}\n\nnot json\n{"id":2,"wrong":true}\n{"id":3,"same":true}\n{"id":4}\n')).toEqual({
    status: 1,
    lines: [
      { id: 1, outcome: 'eligible' },
      { error: '第3行：这一行不是 JSON' },
      { id: 2, error: '第4行：人数：要是数字' },
      { id: 4, outcome: 'eligible' },
    ],
  });
});

test('a separator inside a word ends no line', async () => {
  expect(await run('{"id":"甲\u2028乙\u2029丙"}\n')).toMatchObject({
    status: 0,
    lines: [{ id: '甲\u2028乙\u2029丙' }],
  });
});

test('a reader who has seen enough is no error', async () => {
  const output = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => done(new Error('EPIPE')),
  });

  expect(await runJsonLines(echo, Readable.from([Buffer.from('{"id":1}\n{"id":2}\n')]), output)).toBe(0);
});
