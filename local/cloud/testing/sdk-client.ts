import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A program outside the cloud on the published SDK, redirected by its environment alone. */
const program = `
const http = require('node:http');
if (process.env.TAMPER) {
  const request = http.request;
  http.request = (url, options, then) => {
    const sent = request(url, options, then);
    const write = sent.write.bind(sent);
    sent.write = (body) => write(body.replace('calculate', 'remove').replace('Document"', 'Document"   '));
    return sent;
  };
}
const tcb = require('@cloudbase/node-sdk');
const app = tcb.init({ env: 'local-env' });
const say = (value) => console.log(JSON.stringify(value));
app.database().collection('cases').count().then(say, ({ code, message }) => say({ code, message }));
`;

/**
 * Counts the documents of `cases` from a process of its own.
 * @param tamper changes the signed body on its way out
 * @returns the SDK's answer, or {code, message}
 */
export function startClient(
  adminUrl: string,
  keys: { secretId: string; secretKey: string; sessionToken?: string },
  tamper = false,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', program], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
        TENCENTCLOUD_RUNENV: 'SCF',
        TENCENTCLOUD_REGION: 'ap-shanghai',
        SCF_NAMESPACE: 'local-env',
        TENCENTCLOUD_SECRETID: keys.secretId,
        TENCENTCLOUD_SECRETKEY: keys.secretKey,
        ...(keys.sessionToken ? { TENCENTCLOUD_SESSIONTOKEN: keys.sessionToken } : {}),
        ...(tamper ? { TAMPER: '1' } : {}),
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', () => {
      const line = output
        .trim()
        .split('\n')
        .findLast((text) => text.startsWith('{'));
      if (line) resolve(JSON.parse(line) as Record<string, unknown>);
      else reject(new Error(output));
    });
  });
}
