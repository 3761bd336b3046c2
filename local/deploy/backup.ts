import { resolve } from 'node:path';
import { noteVital } from '../../cloudfunctions/audit/vitals';
import { collections } from '../../cloudfunctions/platform/collections';
import type { CollectionName } from '../../cloudfunctions/platform/documents';
import { commandOptions } from '../../domain/commands/command-options';
import { makeBackup } from '../cloud/backup/make-backup';
import { messageOf, StartError } from '../cloud/errors';
import { farSentence } from '../start/refusal';
import { backUp } from './environment/back-up';
import { environmentNamed } from './environment-named';
import { inNewFolder } from './environment/new-folder';
import { prove, proveFolder } from './environment/prove';
import { inOfficeOf, officeOfEnvironment } from './in-office';

/**
 * `npm run backup -- --data DIR --to FILE_OR_DIR`: copies a data folder of this machine, also while it is being served.
 * `npm run backup -- --env NAME --to DIR`: copies an environment of CloudBase, sealed with the office's keys.
 * With `--prove` the copy is at once restored on this machine and looked over.
 */
const values = commandOptions({
  data: { type: 'string' },
  env: { type: 'string' },
  to: { type: 'string' },
  prove: { type: 'boolean', default: false },
});

async function ofFolder(data: string, to: string): Promise<void> {
  const { target, files, bytes } = await makeBackup(data, to);
  const now = new Date().toISOString();
  await inOfficeOf(resolve(data), (office) => noteVital(office, 'backup', { files }, now));
  console.log(`已备份 ${files} 个文件、${bytes} 字节到 ${target} · Backed up ${files} files, ${bytes} bytes`);
  console.log(
    '备份里有解密用的密钥，请像保管钥匙一样保管它 · It holds the decryption keys: keep it like a key',
  );
  if (!values.prove) return;
  sayProof(await proveFolder(target, now));
  await inOfficeOf(resolve(data), (office) => noteVital(office, 'proof', { of: now }, now));
}

/** @throws StartError naming what is wrong with the backup */
function sayProof(faults: readonly string[]): void {
  if (faults.length > 0) throw new StartError(['这份备份试着恢复了一次，有问题：', ...faults].join('\n  ✗ '));
  console.log('已在这台机器上试着恢复了一次，全面核对没有问题 · Restored once on this machine: all is well');
}

async function ofEnvironment(word: string, to: string): Promise<void> {
  const env = environmentNamed(word);
  const office = officeOfEnvironment(env);
  const names = collections.map(({ name }) => name as CollectionName);
  const { folder, result } = await inNewFolder(resolve(to), (made) =>
    backUp({ office, environment: env, collections: names, folder: made }),
  );
  const { documents, files, missing, madeAt } = result;
  await noteVital(office, 'backup', { documents: documents.length, files: files.length }, madeAt);
  console.log(`已备份到 ${folder}：${documents.length} 块内容、${files.length} 个文件。`);
  console.log('备份里没有密钥：YUANSHOU_KEYS 请另外保管，没有它这份备份打不开。');
  for (const one of missing) console.log(`  ✗ 文件早就不在了，没有备份到：${one}`);
  if (!values.prove) return;
  sayProof(await prove(folder, process.env['YUANSHOU_KEYS'] ?? ''));
  await noteVital(office, 'proof', { of: madeAt }, new Date().toISOString());
}

async function main(): Promise<void> {
  const { data = '.data', env, to } = values;
  if (!to)
    throw new StartError('请写明备份到哪里：--to 文件夹或 .tar.gz 文件。Say where to: --to FOLDER_OR_FILE.');
  await (env === undefined ? ofFolder(data, to) : ofEnvironment(env, to));
}

main().catch((error: unknown) => {
  console.error(
    error instanceof StartError ? error.message : `备份没有做成：${farSentence(error) ?? messageOf(error)}`,
  );
  process.exit(1);
});
