import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs one of the installed programs and shows what it says.
 * @param program name in node_modules/.bin
 * @returns its exit code
 */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(join('node_modules', '.bin', program), args, { stdio: 'inherit', env });
    child.on('error', fail);
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}

/** One check: passed when the program ends well. */
export async function check(
  program: string,
  args: readonly string[],
): Promise<{ passed: number; failed: number }> {
  const code = await runProgram(program, args);

  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Several counts as one. */
export function sum(...counts: readonly { passed: number; failed: number }[]): {
  passed: number;
  failed: number;
} {
  return {
    passed: counts.reduce((n, { passed }) => n + passed, 0),
    failed: counts.reduce((n, { failed }) => n + failed, 0),
  };
}
