import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf, SelfTestFailed } from './errors';
import type { Bundle } from './functions/config';
import type { FunctionHost } from './functions/host';
import { selfTestFunction } from './functions/self-test-function';

/** In the house that was built this file lies as deep as here. */
const installed = fileURLToPath(new URL('../../package.json', import.meta.url));

/**
 * The self-test's function, laid in a folder. It is of the kind that people wait for: the process that proves the SDK
 * at the start is then the one that has it loaded for the first who comes.
 */
export function selfTestBundle(folder: string): Bundle {
  const home = path.join(folder, 'selftest');
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'index.js'), selfTestFunction(installed));
  writeFileSync(path.join(home, 'package.json'), '{"type":"commonjs"}');

  return {
    name: 'selftest',
    folder: home,
    version: '',
    config: {
      ...{ timeout: 20, memorySize: 256, envVariables: {}, triggers: [], openapi: [] },
      ...{ clientCallable: true, httpAccess: false, ownProcess: false },
    },
  };
}

/**
 * Proves that the unmodified SDK reaches this cloud: a function process writes one record and reads it back.
 * @throws SelfTestFailed
 */
export async function selfTest(host: FunctionHost, bundle: Bundle): Promise<void> {
  const nonce = randomUUID();
  try {
    const { result } = await host.invokeBundle(bundle, { nonce }, { source: 'scf' });
    if (JSON.parse(result) !== nonce) throw new Error('the record read is not the record written');
  } catch (error) {
    throw new SelfTestFailed(messageOf(error));
  }
}
