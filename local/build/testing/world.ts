import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { put } from '../files';
import { ownPlace, type Place } from '../place';

// Building a whole mini-program takes its time where many tests share two cores.
const sample = path.join(ownPlace.house, 'local', 'phone', 'sample');

/** A repository of its own in a temporary folder; `remove` takes it away. */
export interface World extends Place {
  write(file: string, content: string): void;
  /** Replaces text in a file; throws when it is not there, so that no planted fault gets lost. */
  change(file: string, from: string, to: string): void;
  read(file: string): string;
  remove(): void;
}

/** A small mini-program, or a copy of the phone host's sample. */
export function makeWorld(from: 'empty' | 'sample' = 'empty'): World {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'yuanshou-build-'));
  const at = (file: string): string => path.join(root, file);
  const world: World = {
    root,
    house: ownPlace.house,
    dist: at('dist'),
    write: (file, content) => put(at(file), content),
    read: (file) => fs.readFileSync(at(file), 'utf8'),
    change(file, text, instead) {
      const before = world.read(file);
      if (!before.includes(text)) throw new Error(`${file} does not contain ${text}`);
      world.write(file, before.replace(text, instead));
    },
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  };
  if (from === 'sample') fs.cpSync(sample, root, { recursive: true });
  else {
    world.write('miniprogram/app.json', '{ "pages": ["pages/home/home"] }');
    world.write('miniprogram/app.ts', 'App({});');
    world.write('miniprogram/pages/home/home.json', '{}');
    world.write('miniprogram/pages/home/home.wxml', '<view bindtap="go">{{name}}</view>');
    world.write('miniprogram/pages/home/home.ts', "Page({ data: { name: '甲' }, go() {} });");
  }

  return world;
}
