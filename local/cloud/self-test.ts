import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf, SelfTestFailed } from './errors';
import { FunctionHost } from './functions/host';
import type { Surroundings } from './functions/instance';
import { selfTestFunction } from './functions/self-test-function';

const TIMEOUT = 20;

/**
 * Proves that the unmodified SDK reaches this cloud: a function process writes one record and reads it back. The
 * host's process ends with it.
 * @throws SelfTestFailed
 */
export async function selfTest(host: FunctionHost): Promise<void> {
  const nonce = randomUUID();
  try {
    const { result } = await host.invoke('selftest', { nonce }, { source: 'scf' });
    if (JSON.parse(result) !== nonce) throw new Error('the record read is not the record written');
  } catch (error) {
    throw new SelfTestFailed(messageOf(error));
  } finally {
    host.stop();
  }
}

/** A host with the self-test function alone; its process starts loading at once. */
export function selfTestHost(folder: string, env: string, around: Surroundings): FunctionHost {
  const home = path.join(folder, 'functions', 'selftest');
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'index.js'), selfTestFunction);
  writeFileSync(path.join(home, 'package.json'), '{"type":"commonjs"}');
  writeFileSync(path.join(home, 'config.json'), JSON.stringify({ timeout: TIMEOUT }));
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
  const host = new FunctionHost(path.dirname(home), env, {
    ...around,
    env: { ...around.env, NODE_PATH: modules },
  });
  void host.warm('selftest');
  return host;
}
