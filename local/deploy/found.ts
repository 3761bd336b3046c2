import { keysFrom, type Keys } from '../../cloudfunctions/platform/sealing/keys';
import { commandOptions } from '../../domain/commands/command-options';
import { refusalSentence } from '../start/refusal';
import { environmentNamed } from './environment-named';
import { messageOf } from '../cloud/errors';
import { foundCentre, FoundingRefused } from './found-centre';
import { foundInFolder } from './found-in-folder';
import type { FoundingParts } from './founding-parts';
import { readFoundingParts } from './founding-parts';
import { foundingDatabase } from './sdk-founding';

/**
 * `npm run found -- (--env NAME | --data DIR) --name … --short … --phone … --address … --hours … --bureau …
 * --manager … --manager-name … [--another]`: the first centre and its user manager, in an environment of CloudBase
 * or in a data folder of this machine.
 */
const text = { type: 'string' } as const;
const values = commandOptions({
  ...{ env: text, data: text, name: text, short: text, phone: text, address: text, hours: text },
  ...{ bureau: text, manager: text, 'manager-name': text, another: { type: 'boolean', default: false } },
});

function fail(...lines: readonly string[]): number {
  for (const line of lines) console.error(line);

  return 1;
}

function sayFounded({ name, manager }: FoundingParts, password: string): number {
  console.log(`${name}建好了。用户管理员 ${manager} 第一次登录用这个密码，只显示这一次：`);
  console.log(`\n    ${password}\n`);
  console.log(
    '登录后马上改密码，再给主任、窗口、审查、审批等各建一个账号；中心的其他内容由主任在“设置”里填。',
  );

  return 0;
}

/** The keys that seal the account; the first of all may come without. @throws FoundingRefused where they are none */
function keysGiven(): Keys | null {
  try {
    return process.env['YUANSHOU_KEYS'] ? keysFrom(process.env) : null;
  } catch (error) {
    throw new FoundingRefused(`环境变量 YUANSHOU_KEYS ${messageOf(error)}，没有改动。请改好再来一次。`);
  }
}

async function main(): Promise<number> {
  const { env, data, short: shortName, manager, 'manager-name': managerName } = values;
  const { name, phone, address, hours, bureau } = values;
  if ((env === undefined) === (data === undefined)) {
    return fail('请写明建在哪里：--env 环境名字，或者 --data 本机的数据文件夹，两个里选一个。');
  }
  const read = readFoundingParts({
    ...{ name, shortName, phone, address, hours, bureau, manager, managerName },
  });
  if ('faults' in read) return fail(...read.faults);
  const { parts } = read;
  if (data !== undefined)
    return sayFounded(parts, (await foundInFolder(data, parts, values.another)).password);
  if (!process.env['TENCENTCLOUD_SECRETID'] || !process.env['TENCENTCLOUD_SECRETKEY']) {
    return fail('请在环境变量 TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY 里给出密钥。');
  }

  const database = foundingDatabase(environmentNamed(env ?? ''));

  return sayFounded(parts, (await foundCentre(database, parts, values.another, keysGiven())).password);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = fail(refusalSentence(error));
}
