import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser';
import { makeSample } from '../e2e/make-sample';
import { sum } from './program';
import type { Count, Step } from './step';

const folder = join('test', 'e2e');

/** A journey mostly waits for its pages: two files beside each other fill two cores. */
const beside = 2;

/** Begin first, because they last longest. */
const longest = ['whole-journey', 'phone-look', 'desk-look', 'desk-daily', 'phone-green-channel'];

/** Longest first, then by name. */
function inOrder(files: readonly string[]): string[] {
  const rank = (file: string): number => {
    const place = longest.findIndex((name) => file.startsWith(name));

    return place === -1 ? longest.length : place;
  };

  return [...files].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/** Plays one file in a process of its own and shows what it said when it has ended, so that two never talk at once. */
function playApart(file: string, browser: string, sample: string): Promise<Count> {
  return new Promise((done, fail) => {
    const child = fork(
      join('local', 'start', 'ready.mjs'),
      ['--quiet', join('test', 'steps', 'play-journeys.ts'), join(folder, file), browser, sample],
      { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    );
    const said: Buffer[] = [];
    let count: Count = { passed: 0, failed: 1 };
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('message', (told) => {
      count = told as Count;
    });
    child.on('error', fail);
    child.on('close', () => {
      console.log(`   ${file}\n${Buffer.concat(said).toString('utf8').trimEnd()}`);
      done(count);
    });
  });
}

let browser: Promise<string> | undefined;
const browserReady = (): Promise<string> => (browser ??= findBrowser());

/** The journeys in a real browser against the local cloud. One file is one world: a fresh data folder with the sample data. */
export const endToEndStep: Step = {
  name: 'e2e',
  title: '浏览器里的全程 · end to end in Chromium, accessibility',
  prepare: browserReady,
  async run() {
    const wanted = process.env['E2E'];
    const waiting = inOrder(
      readdirSync(folder).filter((name) => name.endsWith('.e2e.ts') && (!wanted || name.includes(wanted))),
    );
    if (waiting.length === 0) throw new Error(`test/e2e 里没有名字带“${wanted}”的文件 · No such journey`);
    const program = await browserReady();
    const sample = await makeSample();

    const playWaiting = async (): Promise<Count> => {
      const file = waiting.shift();
      if (!file) return { passed: 0, failed: 0 };

      return sum(await playApart(file, program, sample), await playWaiting());
    };

    return sum(...(await Promise.all(Array.from({ length: beside }, playWaiting))));
  },
};
