import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuiltAlready } from '../../build/built-already';
import type { TestHooks } from '../hooks';
import { fillBrowserGaps } from './browser-gaps';

// The first test of a file may have to build, on a machine that does other things too.
const house = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Brings a build up to date in a process of its own: esbuild refuses to run inside jsdom.
 * @param options of the build, where it is not the house's own, which a whole run has built before
 */
export function buildForTest(only: string, ...options: string[]): void {
  if (isBuiltAlready() && options.length === 0) return;
  const command = ['--import', 'tsx', path.join(house, 'local/build/build.ts'), '--quiet', '--only', only];
  execFileSync(process.execPath, [...command, ...options], {
    cwd: house,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The sample person that tests are. */
export const testIdentity = { openid: 'o-test-person', name: '测试的人', note: '' };

/** Runs a built phone in this jsdom window; the local cloud is replaced by `answer`. */
export async function loadPhone(
  folder = path.join(house, 'dist', 'phone'),
  answer: (url: string) => unknown = () => ({ demo: true, env: 'test', identities: [testIdentity] }),
): Promise<TestHooks> {
  fillBrowserGaps();
  document.body.innerHTML = '<div id="preview-bar"></div><div id="device"><div id="screen"></div></div>';
  Object.defineProperty(window, 'fetch', {
    configurable: true,
    writable: true,
    value: async (url: string) => ({ ok: true, status: 200, json: async () => answer(url) }),
  });
  for (const script of ['host.js', 'app.js']) window.eval(fs.readFileSync(path.join(folder, script), 'utf8'));
  while (document.documentElement.dataset.mpReady === undefined) await settle();

  return window.__mp as unknown as TestHooks;
}

/** Waits until frames, timers of 0 and answers that were under way are done. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}
