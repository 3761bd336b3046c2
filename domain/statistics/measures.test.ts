import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { figures } from './measures';
import { namedBySplit } from './named-figures';
import { splitsOfFigure, sumFigures, sumsBehind } from './sum-figures';

const files = readdirSync(join(__dirname, 'measures'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && basename(file) !== 'index.ts')
  .sort();

test('every figure file is in the list, and every figure of the list has a file', () => {
  const asFile = (name: string): string => `${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}.ts`;
  const exported = files.map((file) => {
    const module = jest.requireActual<Record<string, unknown>>(join(__dirname, 'measures', file));
    const [only, ...others] = Object.entries(module);
    expect(others).toEqual([]);
    expect(asFile(only?.[0] ?? '')).toBe(basename(file));

    return only?.[1];
  });
  expect(exported.filter((one) => !figures.some((figure) => figure === one))).toEqual([]);
  expect(exported).toHaveLength(figures.length);
});

test('a figure has a name of its own that may stand in a path, and says its base', () => {
  const names = figures.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /[.$=×]/.test(name))).toEqual([]);
  expect(figures.filter(({ base }) => base === '')).toEqual([]);
});

test('what a rate divides are kept figures, and every figure can be told apart by what its parts know', () => {
  for (const figure of figures) {
    const named =
      figure.kind === 'sum'
        ? [figure.name]
        : figure.kind === 'together'
          ? figure.parts
          : figure.kind === 'shortfall'
            ? [figure.needed, figure.had]
            : [...figure.part, ...figure.whole];
    expect(sumsBehind(figure).map(({ name }) => name)).toEqual(expect.arrayContaining([...named]));
  }
  expect(namedBySplit.filter(({ figure }) => !sumFigures.some(({ name }) => name === figure))).toEqual([]);
  const rate = figures.find(({ name }) => name === '结案率(当期受理)');
  expect(rate && splitsOfFigure(rate)).toEqual(expect.arrayContaining(['类别', '站点', '承办']));
});
