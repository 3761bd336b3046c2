import { resolve } from 'node:path';
import { commandOptions } from '../../domain/commands/command-options';
import { beginAgain } from './begin-again';
import { optimiseSoon } from '../cloud/optimise-soon';
import { whenNpmEnds } from '../cloud/parent';
import { openHouse } from './house';
import { refusalSentence } from './refusal';
import { warmUp } from './warm-up';

optimiseSoon();

const values = commandOptions({
  port: { type: 'string', default: '8080' },
  data: { type: 'string', default: '.data' },
  fresh: { type: 'boolean', default: false },
  // start.mjs does it.
  watch: { type: 'boolean', default: false },
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `--port 要写 0 到 65535 的数字，现在是 ${values.port} · --port takes a number from 0 to 65535`,
  );
  process.exit(1);
}

const dataDir = resolve(values.data);

try {
  if (values.fresh) await beginAgain(dataDir);
  const house = await openHouse({ dataDir, port, sample: true, say: console.log });

  const stop = (): void => {
    void house.close().then(() => process.exit(0));
  };
  whenNpmEnds(stop);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  console.log(`
  援手已启动（演示模式：人物、案件、密码都是虚构的样例）· Yuanshou is running in demo mode

    手机和工作台并排  ${house.url}/
    群众的手机        ${house.url}/phone/
    中心的工作台      ${house.url}/console/

  用来试用、培训、开发、测试；真人真案不要录在这里 · For trying, teaching, developing and testing: no real persons.

  数据在 ${values.data}，重启后还在；--fresh 重新开始。按 Ctrl+C 停止 · Data is kept; --fresh begins again; Ctrl+C stops.
`);

  // Whoever stops the house meanwhile has nothing to be told.
  void warmUp(house.cloud).catch(() => undefined);
} catch (error) {
  console.error(refusalSentence(error));
  process.exit(1);
}
