// `npm start -- --watch`: what was saved is built while the house runs. Functions and pages are read anew by it; what
// the house itself is made of is not, and is said.
import { watch } from 'node:fs';
import { join } from 'node:path';

const quiet = 300;
/** Parts of the running process: a new build of them is seen by the next start alone. */
const ofTheHouse = ['local/cloud', 'local/phone', 'local/start'];

/**
 * Watches folders until the process ends.
 * @param root where the folders lie
 * @param folders what is built from them
 * @param build builds what changed; gives its exit code
 * @param say told what became of it
 */
export function watchSources(root, folders, build, say) {
  let timer;
  let changed = new Set();
  let busy = false;
  const begin = async () => {
    if (busy) return;
    busy = true;
    const seen = changed;
    changed = new Set();
    const code = await build();
    busy = false;
    const own = [...seen].some((file) => ofTheHouse.some((part) => file.startsWith(`${part}/`)));
    if (code !== 0) say('没有做成，运行的还是刚才那一版 · not built, what runs is as before');
    else if (own) say('已做好；改到了本机服务自己，请停下再启动 · built; stop and start again to see it');
    else say('已做好，刷新就看得到 · built, reload to see it');
    if (changed.size > 0) later();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void begin(), quiet);
  };
  for (const folder of folders)
    watch(join(root, folder), { recursive: true }, (_kind, file) => {
      if (!file || file.endsWith('.test.ts')) return;
      changed.add(`${folder}/${file.replaceAll('\\', '/')}`);
      later();
    });
}
