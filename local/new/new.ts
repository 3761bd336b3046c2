import { resolve } from 'node:path';
import { carryOut, NewRefused } from './edit';
import type { Kind } from './ask';
import { figure } from './figure';
import { ledger } from './ledger';
import { paper } from './paper';
import { step } from './step';

const kinds: Readonly<Record<string, Kind>> = { step, ledger, paper, figure };

const usage = `用法 · usage:\n${Object.values(kinds)
  .map((kind) => `  npm run new -- ${kind.usage}`)
  .join('\n')}`;

/**
 * `npm run new -- step|ledger|paper|figure NAME TITLE`: writes the files of CONTRIBUTING's recipe.
 * @returns the files, and which tests name what is still to be filled in
 * @throws NewRefused
 */
export function begin(
  root: string,
  [kind = '', name = '', title = '']: readonly string[],
): { readonly files: readonly string[]; readonly told: readonly string[] } {
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (known === undefined || name === '' || title === '') throw new NewRefused(usage);
  if (/['\\\n]/.test(title)) throw new NewRefused('题目里不能有引号和换行。');

  return { files: carryOut(root, known.edits({ root, name, title })), told: known.told };
}

function main(): void {
  try {
    const { files, told } = begin(process.cwd(), process.argv.slice(2));
    console.log(`写好了 · written:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log(
      `还差什么，由这些来说 · what is still missing is told by:\n${told.map((one) => `  ${one}`).join('\n')}`,
    );
  } catch (error) {
    if (!(error instanceof NewRefused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (resolve(process.argv[1] ?? '').endsWith('new.ts')) main();
