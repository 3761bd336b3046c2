import { deskLacks, inScript, phoneLacks } from './builtins';

test.each([
  ['const a = list.at(-1)', ['.at()']],
  ['a.replaceAll("x", "y").split(",")', ['.replaceAll()']],
  ['const re = /(?<=。)/', ['正则向后看']],
  ['const re = /(?<word>a)(?:b)/', []],
  ['const copy = structuredClone(a), id = crypto.randomUUID()', ['structuredClone', 'crypto']],
  ['Promise.allSettled([]).then(Object.entries)', ['Promise.allSettled']],
  ['const { at } = line; const x = { at, URL: 1 }; line.at = 2; x.URL', []],
  ['typeof fetch === "undefined"', []],
  ['function process(a) { return a } process(1)', []],
  ['a.sort((b, c) => b.localeCompare(c))', ['.localeCompare()']],
])('on the phone: %s', (script, names) => {
  expect(inScript(script, phoneLacks)).toEqual(names);
});

test('the desk may do more than the phone, but not everything', () => {
  expect(inScript('list.at(-1); /(?<=a)/; structuredClone(a)', deskLacks)).toEqual([]);
  expect(inScript('list.toSorted(); Object.groupBy(a, b)', deskLacks)).toEqual([
    '.toSorted()',
    'Object.groupBy',
  ]);
});
