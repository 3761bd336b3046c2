import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../local/build/files';
import { keepHere, keepIfRoom } from './keep-here';

let kept: Map<string, unknown>;
let room: number;

beforeEach(() => {
  kept = new Map();
  Object.assign(globalThis, {
    wx: {
      setStorageSync: (place: string, value: unknown) => {
        if (!kept.has(place) && kept.size >= room)
          throw new Error('setStorageSync:fail exceed storage max size');
        kept.set(place, value);
      },
      removeStorageSync: (place: string) => kept.delete(place),
    },
  });
});

test('a full phone gives up what the office can say again before anything that only it has', () => {
  room = 2;
  keepIfRoom('published', ['公开']);
  keepHere('draft', '写了一半');
  keepHere('uploads', ['照片']);
  expect([...kept.keys()]).toEqual(['draft', 'uploads']);
  expect(() => keepHere('written', '意见')).toThrow('exceed');
});

test('what is only handy is left out without a word', () => {
  room = 0;
  keepIfRoom('home', {});
  expect(kept.size).toBe(0);
});

test('nothing of the phone is kept past these two', () => {
  const past = filesBelow('miniprogram').filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.includes('.test.') &&
      file !== join('lib', 'keep-here.ts') &&
      readFileSync(join('miniprogram', file), 'utf8').includes('setStorageSync'),
  );
  expect(past).toEqual([]);
});
