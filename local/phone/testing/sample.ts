import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestHooks } from '../hooks';
import { buildForTest, loadPhone, settle } from './load';

const house = fileURLToPath(new URL('../../..', import.meta.url));
/** Where the sample mini-program of these tests is built. */
export const sampleDist = path.join(house, 'dist', 'phone-sample');

export function buildSample(): void {
  buildForTest('miniprogram,phone', '--root', path.join(house, 'local/phone/sample'), '--dist', sampleDist);
}

/** Runs the sample mini-program in this jsdom window. */
export function loadSample(): Promise<TestHooks> {
  buildSample();

  return loadPhone(path.join(sampleDist, 'phone'));
}

/** Calls a function of wx and waits for the page; gives its result or its error. */
export async function wx(hooks: TestHooks, name: string, options: unknown = {}): Promise<unknown> {
  const api = hooks.wx[name] as (given: unknown) => Promise<unknown>;
  const result = await api(options).catch((error: unknown) => error);
  await settle();

  return result;
}
