import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { withHand } from './hands';
import type { Count, Say } from './step';

/**
 * Runs one of the installed programs and shows what it says.
 * @param program name in node_modules/.bin
 * @param options.say takes what it says; without one it speaks for itself
 * @returns its exit code
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { say, env = process.env }: { say?: Say; env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  return new Promise((done, fail) => {
    const speaks = say ? 'pipe' : 'inherit';
    const child = spawn(join('node_modules', '.bin', program), args, {
      stdio: ['inherit', speaks, speaks],
      env,
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => say?.(text));
    child.on('error', fail);
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}

/** One check: passed when the program ends well. It waits until one of the cores is free for it. */
export async function check(program: string, args: readonly string[], say: Say): Promise<Count> {
  const code = await withHand(() => runProgram(program, args, { say }));

  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Several counts as one. */
export function sum(...counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((n, { passed }) => n + passed, 0),
    failed: counts.reduce((n, { failed }) => n + failed, 0),
  };
}
