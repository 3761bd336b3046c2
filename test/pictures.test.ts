import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { views } from './e2e/desk/views';

const page = readFileSync(join('docs', 'views.md'), 'utf8');

test('every view that the router knows has a picture in the documentation', () => {
  expect(views.length).toBeGreaterThan(10);
  for (const { name } of views) expect(page).toContain(`pictures/desk-${name}.jpg`);
});

test('every picture that the documentation names is there', () => {
  const named = [...page.matchAll(/pictures\/[\w-]+\.jpg/g)].map(([path]) => path);
  expect(named.filter((path) => !existsSync(join('docs', path)))).toEqual([]);
});
