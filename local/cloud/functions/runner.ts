/**
 * Runs inside a function's process: loads the bundle once, then one call at a time with the caller's context in
 * `process.env`, exactly where wx-server-sdk and node-sdk look for it. Neither is changed in any way.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { optimiseSoon } from '../optimise-soon';
import { MAX_RESULT, OUTPUT_MARK, type CallMessage, type Report } from './messages';

type Main = (event: unknown, context: object) => unknown;

const folder = process.argv[2] ?? '';
let current = '';

// The SDKs read some thirty variables several times a request. A plain object gives them without asking the system.
process.env = { ...process.env };
optimiseSoon();

const report = (message: Report) => process.send?.(message);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

markOutput(process.stdout);
markOutput(process.stderr);
const main = load();

process.on('message', (call: CallMessage) => void answer(call));
process.on('disconnect', () => process.exit(0));
process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(1);
});
if (main) report({ kind: 'ready' });

/** Says in the output itself which call it belongs to, since pipes and messages do not keep one order. */
function markOutput(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  let marked = '';
  stream.write = (output: unknown, ...rest: unknown[]) => {
    if (marked === current) return write(output, ...rest);
    const mark = `${OUTPUT_MARK}${(marked = current)}\n`;
    if (typeof output === 'string') return write(mark + output, ...rest);
    write(mark);
    return write(output, ...rest);
  };
}

function load(): Main | undefined {
  try {
    process.chdir(folder);
    const exported = createRequire(path.join(folder, 'index.js'))('./index.js') as { main?: Main };
    if (typeof exported.main !== 'function') throw new Error('index.js has no exports.main');
    return exported.main;
  } catch (error) {
    console.error(error);
    report({ kind: 'broken', message: messageOf(error) });
    return undefined;
  }
}

async function answer(call: CallMessage): Promise<void> {
  current = call.id;
  Object.assign(process.env, call.env);
  const outcome = await run(call);
  for (const name of Object.keys(call.env)) delete process.env[name];
  report(outcome);
}

async function run(call: CallMessage): Promise<Report> {
  const { id } = call;
  const context = {
    ...call.context,
    callbackWaitsForEmptyEventLoop: true,
    environment: JSON.stringify(call.env),
    environ: Object.entries(call.env)
      .map((pair) => pair.join('='))
      .join(';'),
  };
  try {
    const result = JSON.stringify((await main?.(JSON.parse(call.event), context)) ?? null) ?? 'null';
    const bytes = Buffer.byteLength(result);
    return bytes > MAX_RESULT ? { kind: 'tooLarge', id, bytes } : { kind: 'done', id, result };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', id, message: messageOf(error) };
  }
}
