import { parseArgs } from 'node:util';
import { restoreBackup } from './backup/restore-backup';
import { messageOf, StartError } from './errors';

/** `npm run restore -- --from FILE_OR_DIR --data DIR`: makes a data folder out of a backup, after checking all of it. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, from: { type: 'string' } } });
  if (!values.from || !values.data) {
    throw new StartError('请写明 --from 备份 和 --data 数据文件夹。Say --from BACKUP and --data FOLDER.');
  }
  const files = await restoreBackup(values.from, values.data);
  console.log(`已核对并恢复 ${files} 个文件到 ${values.data} · Checked and restored ${files} files`);
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : `没有恢复成：${messageOf(error)}`);
  process.exit(1);
});
