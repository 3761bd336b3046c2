import { noteVital } from '../../cloudfunctions/audit/vitals';
import { commandOptions } from '../../domain/commands/command-options';
import { restoreBackup } from '../cloud/backup/restore-backup';
import { messageOf, StartError } from '../cloud/errors';
import { farSentence } from '../start/refusal';
import { environmentNamed } from './environment-named';
import { restore } from './environment/restore';
import { officeOfEnvironment } from './in-office';

/**
 * `npm run restore -- --from FILE_OR_DIR --data DIR`: makes a data folder out of a backup, after checking all of it.
 * `npm run restore -- --from DIR --env NAME`: brings the backup of an environment into a new, empty one.
 */
const values = commandOptions({
  ...{ data: { type: 'string' }, env: { type: 'string' }, from: { type: 'string' } },
});

async function intoEnvironment(from: string, word: string): Promise<void> {
  const env = environmentNamed(word);
  const office = officeOfEnvironment(env);
  const { manifest, documents, files, moved } = await restore(office, from);
  await noteVital(office, 'restored', { of: manifest.madeAt }, new Date().toISOString());
  console.log(
    `已核对并恢复 ${documents} 份内容、${files} 个文件到 ${env}，是 ${manifest.madeAt} 的样子。备份里没有登录，大家要重新登录。`,
  );
  console.log('这以后发出的文号不在里面：请对着发出去的文书，在文号台账里核对最后几号，再开始办案。');
  if (moved)
    console.log(
      `文件换了地址。请在 deploy/名字.json 里写 "filesMoved": "${moved.from} ${moved.to}"，再发布一次，以前的材料才打得开。`,
    );
}

async function main(): Promise<void> {
  const { from, data, env } = values;
  if (!from || (data === undefined) === (env === undefined)) {
    throw new StartError(
      '请写明 --from 备份，和 --data 数据文件夹或 --env 环境名字。Say --from BACKUP and --data FOLDER or --env NAME.',
    );
  }
  if (env !== undefined) return intoEnvironment(from, env);
  const files = await restoreBackup(from, data ?? '');
  console.log(`已核对并恢复 ${files} 个文件到 ${data} · Checked and restored ${files} files`);
}

main().catch((error: unknown) => {
  console.error(
    error instanceof StartError ? error.message : `没有恢复成：${farSentence(error) ?? messageOf(error)}`,
  );
  process.exit(1);
});
