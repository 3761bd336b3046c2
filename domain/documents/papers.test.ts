import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperCode } from '../vocabulary/paper-codes';
import { blanksOf } from './blanks';
import { paperTitle, plainPaperTitle } from './paper-titles';
import { papers, paperWords, registerWriters, writers } from './papers';

const codes: readonly string[] = papers.map(({ code }) => code);

test('every file under forms/ stands in the list with its code, once', () => {
  const folder = join(__dirname, 'forms');
  const inFiles = readdirSync(folder).map(
    (name) => /code: '([^']+)'/.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? name,
  );

  expect([...codes].sort()).toEqual([...inFiles].sort());
});

test('every form has its words, of a case or of a register, under its own code', () => {
  expect([...Object.keys(writers), ...Object.keys(registerWriters)].sort()).toEqual([...codes].sort());
});

test('the thirty-two forms of the ministry are all there, in their order, each with its title', () => {
  expect(codes.filter((code) => code.startsWith('FZ-'))).toEqual(
    Array.from({ length: 32 }, (_none, index) => `FZ-${String(index + 1).padStart(3, '0')}`),
  );
  expect(paperTitle('FZ-009')).toBe('给予法律援助决定书');
  expect(plainPaperTitle('FZ-009')).toBe('同意援助的决定书');
  expect(() => paperTitle('FZ-099' as PaperCode)).toThrow(expect.objectContaining({ code: 'PaperNotFound' }));
});

test.each(papers.map((kind) => [kind.title, kind] as const))(
  '%s says when it is issued, and asks for each thing once',
  (_title, { code, word, neverAlone }) => {
    expect(paperWords[code].when).toMatch(/。$/);
    const blanks = blanksOf(code);
    expect(new Set(blanks.map(({ key }) => key)).size).toBe(blanks.length);
    // What no case takes is never written by itself.
    expect(word !== null || neverAlone === true).toBe(true);
  },
);
