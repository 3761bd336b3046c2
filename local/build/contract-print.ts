import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { filesBelow } from './files';

/** What the builds of phone, desk and functions put in for `contract/made.ts`: the same as long as no contract changes. */
export function contractDefine(root: string): Record<string, string> {
  return { CONTRACT_MADE: JSON.stringify(contractPrint(root)) };
}

/** A print of the contracts' sources, tests aside. */
export function contractPrint(root: string): string {
  const folder = path.join(root, 'contract');
  const hash = createHash('sha256');
  if (!fs.existsSync(folder)) return '';
  for (const file of filesBelow(folder).filter((name) => !name.endsWith('.test.ts')))
    hash.update(`${file}\0`).update(fs.readFileSync(path.join(folder, file)));

  return hash.digest('hex').slice(0, 12);
}
