import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin } from '../../local/new/new';

/** `npm run new` in a copy of the house: what it writes stands, and the walls name exactly what is left to be filled in. */
const rooms = [
  'cloudfunctions',
  'console',
  'contract',
  'design',
  'domain',
  'local',
  'miniprogram',
  'test',
  'typings',
];
const settings = ['package.json', 'tsconfig.json', 'jest.config.mjs'];
let copy: string;

/** What the recipes touch, without its tests: the rest of the house is checked as it is. */
const asked = {
  extends: './tsconfig.json',
  include: ['domain', 'contract', 'cloudfunctions', 'console/review/*.ts', 'typings'],
};

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'yuanshou-new-'));
  for (const name of [...rooms, ...settings])
    cpSync(join(process.cwd(), name), join(copy, name), { recursive: true });
  writeFileSync(join(copy, 'asked.json'), JSON.stringify({ ...asked, exclude: ['**/*.test.ts'] }));
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(copy, 'node_modules', script), ...words], {
    cwd: copy,
    encoding: 'utf8',
  });

test('a step, a register, a paper and a figure are begun; what is missing is named, and nothing else', () => {
  const kinds = [
    ['step', 'review/note-visit', '登记走访'],
    ['ledger', 'home-visits', '上门走访'],
    ['paper', 'FZ-040/visit-letter', '走访函'],
    ['figure', 'visits-made', '走访次数'],
  ];
  const written = kinds.map((one) => begin(copy, one).files);
  expect(written[0]).toHaveLength(6);

  const { stdout: types } = run('typescript/bin/tsc', '--noEmit', '-p', 'asked.json');
  expect(types).toBe('');

  const walls = ['test/house/steps-at-home', 'domain/documents/papers'];
  const named = 'of the ministry|every step|under its area';
  const { stderr: told } = run('jest/bin/jest.js', '-w', '1', '--silent', '-t', named, ...walls);
  expect([...new Set(told.match(/●.*/g))]).toEqual([
    '● the thirty-two forms of the ministry are all there, in their order, each with its title',
  ]);
});

test('a name that is taken, a kind that is none and a title with quotes are refused, and nothing is written', () => {
  expect(() => begin(copy, ['ledger', 'volunteers', '志愿者'])).toThrow(
    'domain/ledgers/volunteers.ts 已经有了',
  );
  expect(() => begin(copy, ['register', 'x', 'y'])).toThrow('npm run new -- step review/note-visit');
  expect(() => begin(copy, ['figure', 'x', "a'b"])).toThrow('引号');
  expect(() => begin(copy, ['step', 'nowhere/x', '走访'])).toThrow('nowhere');
  expect(() => begin(copy, ['paper', 'visit-letter', '走访函'])).toThrow('文号');
});
