/**
 * Runs inside a process of functions: loads each bundle once, then one call at a time with the caller's context in
 * `process.env`, exactly where wx-server-sdk and node-sdk look for it. Neither is changed in any way.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { optimiseSoon } from '../optimise-soon';
import {
  LASTING,
  MAX_RESULT,
  OUTPUT_MARK,
  type CallMessage,
  type LoadMessage,
  type Report,
} from './messages';

type Main = (event: unknown, context: object) => unknown;

interface Loaded {
  readonly main: Main;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

const loaded = new Map<string, Loaded>();
let current = '';

// The SDKs read some thirty variables several times a request. A plain object gives them without asking the system.
process.env = { ...process.env };
if (process.argv.includes(LASTING)) optimiseSoon();

const report = (message: Report): void => void process.send?.(message);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

markOutput(process.stdout);
markOutput(process.stderr);

process.on('message', (message: LoadMessage | CallMessage) => {
  if (message.kind === 'load') load(message);
  else void answer(message);
});
process.on('disconnect', () => process.exit(0));
process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(1);
});
report({ kind: 'ready' });

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

function load({ name, folder, env }: LoadMessage): void {
  current = ` ${name}`;
  try {
    process.chdir(folder);
    const exported = within(
      env,
      () => createRequire(path.join(folder, 'index.js'))('./index.js') as { main?: Main },
    );
    if (typeof exported.main !== 'function') throw new Error('index.js has no exports.main');
    loaded.set(name, { main: exported.main, folder, env });
    report({ kind: 'loaded' });
  } catch (error) {
    console.error(error);
    report({ kind: 'broken', message: messageOf(error) });
  }
}

/** Some work with variables that are there only while it begins. */
function within<Result>(env: Readonly<Record<string, string>>, work: () => Result): Result {
  Object.assign(process.env, env);
  try {
    return work();
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
  }
}

async function answer(call: CallMessage): Promise<void> {
  const own = loaded.get(call.name);
  if (!own) return report({ kind: 'failed', id: call.id, message: `${call.name} is not loaded` });
  current = `${call.id} ${call.name}`;
  process.chdir(own.folder);
  const env = { ...own.env, ...call.env };
  Object.assign(process.env, env);
  const outcome = await run(call, own.main);
  for (const name of Object.keys(env)) delete process.env[name];
  report(outcome);
}

async function run(call: CallMessage, main: Main): Promise<Report> {
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
    const result = JSON.stringify((await main(JSON.parse(call.event), context)) ?? null) ?? 'null';
    const bytes = Buffer.byteLength(result);
    return bytes > MAX_RESULT ? { kind: 'tooLarge', id, bytes } : { kind: 'done', id, result };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', id, message: messageOf(error) };
  }
}
