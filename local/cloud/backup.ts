import { parseArgs } from 'node:util';
import { makeBackup } from './backup/make-backup';
import { messageOf, StartError } from './errors';

/** `npm run backup -- --data DIR --to FILE_OR_DIR`: copies the data folder, also while it is being served. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: '.data' }, to: { type: 'string' } },
  });
  if (!values.to)
    throw new StartError('请写明备份到哪里：--to 文件夹或 .tar.gz 文件。Say where to: --to FOLDER_OR_FILE.');
  const { target, files, bytes } = await makeBackup(values.data, values.to);
  console.log(`已备份 ${files} 个文件、${bytes} 字节到 ${target} · Backed up ${files} files, ${bytes} bytes`);
  console.log(
    '备份里有解密用的密钥，请像保管钥匙一样保管它 · It holds the decryption keys: keep it like a key',
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : `备份没有做成：${messageOf(error)}`);
  process.exit(1);
});
