import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownTypeface, typefaceFiles } from './typeface';

test('a centre’s own licensed files are taken from their folder; an empty folder changes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'typefaces-'));
  expect(ownTypeface(folder)).toBeNull();

  const { normal, bold } = typefaceFiles();
  mkdirSync(folder, { recursive: true });
  copyFileSync(normal, join(folder, 'body.ttf'));
  const withoutTitle = ownTypeface(folder);
  expect(withoutTitle).toMatchObject({ body: join(folder, 'body.ttf'), title: bold });
  expect(withoutTitle?.draws('援'.codePointAt(0) ?? 0)).toBe(true);
  expect(withoutTitle?.lineHeight).toBeGreaterThan(1);

  copyFileSync(bold, join(folder, 'title.ttf'));
  expect(ownTypeface(folder)?.title).toBe(join(folder, 'title.ttf'));
});
