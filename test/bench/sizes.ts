import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ownCodeOf } from '../../local/build/cloudfunctions';
import { firstLoad } from '../../local/build/console';
import { filesBelow } from '../../local/build/files';
import { ownPlace } from '../../local/build/place';
import type { BenchPart } from './part';
import { atMost, shown, type Row } from './row';
import { upTo } from './house/timing';

const KB = 1024;
const loads = 5;

const bytesBelow = (folder: string): number =>
  filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

/** What is sent to WeChat, to CloudBase and to a browser. */
export const sizesPart: BenchPart = {
  name: 'sizes',
  title: '大小 · sizes',
  run: async () => [...miniprogram(), ...(await functions()), consoleRow()],
};

function miniprogram(): Row[] {
  const folder = join('dist', 'miniprogram');
  const { subPackages = [], subpackages = subPackages } = JSON.parse(
    readFileSync(join(folder, 'app.json'), 'utf8'),
  ) as { subPackages?: { root: string }[]; subpackages?: { root: string }[] };
  const whole = bytesBelow(folder);
  const rest = subpackages.reduce((sum, { root }) => sum + bytesBelow(join(folder, root)), 0);

  return [
    atMost('小程序主包', (whole - rest) / KB, 700, ' KB'),
    atMost('小程序全部', whole / KB, 2048, ' KB'),
  ];
}

async function functions(): Promise<Row[]> {
  const folder = join('dist', 'cloudfunctions');
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.js')));
  const rows = names.map(async (name) => {
    const file = join(folder, name, 'index.js');
    return [
      atMost(`云函数 ${name}，本项目的代码`, (await ownCodeOf(ownPlace, name)) / KB, 225, ' KB'),
      shown(`云函数 ${name}，带所含的包`, statSync(file).size / KB, ' KB'),
      atMost(`云函数 ${name}，加载自己的代码`, ownLoad(file), 100, ' 毫秒'),
    ];
  });

  return (await Promise.all(rows)).flat();
}

/** Time to load the bundle after the packages it names are loaded; the smallest of several processes. */
function ownLoad(file: string): number {
  const { dependencies } = JSON.parse(readFileSync(file.replace(/index\.js$/, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const home = createRequire(join(process.cwd(), 'package.json'));
  const early = Object.keys(dependencies).map((name) => `require(${JSON.stringify(home.resolve(name))})`);
  const code = `${early.join(';')};const t=performance.now();require(${JSON.stringify(join(process.cwd(), file))});console.log(performance.now()-t)`;
  const times = upTo(loads).map(() =>
    Number(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout.trim().split('\n').at(-1)),
  );

  return Math.min(...times);
}

function consoleRow(): Row {
  return atMost('工作台首次打开（压缩后）', firstLoad(join('dist', 'console')) / KB, 350, ' KB');
}
