import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fitsChain, sealLineNow } from '../../cloudfunctions/audit/seal-line';
import { goOn, keepRun, newRun } from '../../cloudfunctions/audit/whole/run-whole';
import { collections } from '../../cloudfunctions/platform/collections';
import { openOffice, type Office } from '../../cloudfunctions/platform/office';
import { nodeSdk } from '../../cloudfunctions/platform/sdk-node';
import { faultWords, partWords, wholeParts } from '../../domain/vocabulary/whole';
import { LOCAL_ENV, startCloud } from '../cloud/cloud';
import { runningIn } from '../cloud/data-folder';
import { redirection } from '../cloud/functions/context';
import { refusalSentence } from '../start/refusal';
import { sayMachine } from './whole-machine';

/**
 * `npm run whole -- --data DIR [--line "援手封存第…环 …"]`: is everything whole? The same run as at the desk, then what
 * only this machine knows. Green ends with 0, red with 1; nothing is changed but the note of the run.
 */
const { values } = parseArgs({
  options: { data: { type: 'string', default: '.data' }, line: { type: 'string' } },
});

/** Runs while the house is open, through its own administrative side, or opens it for as long as it takes. */
async function inOffice(folder: string, work: (office: Office) => Promise<number>): Promise<number> {
  const YUANSHOU_KEYS = readFileSync(join(folder, 'keys.json'), 'utf8');
  const running = await runningIn(folder);
  const cloud = running ? null : await startCloud({ dataDir: folder, port: 0, collections, timers: false });
  try {
    const [address, secret] = running
      ? [`http://127.0.0.1:${running.admin}/admin`, running.secret]
      : [cloud?.adminUrl ?? '', cloud?.secret ?? ''];
    Object.assign(process.env, redirection(LOCAL_ENV, address, secret));

    return await work(openOffice(nodeSdk(), { YUANSHOU_KEYS }));
  } finally {
    await cloud?.stop();
  }
}

async function wholeRun(office: Office): Promise<number> {
  const now = new Date().toISOString();
  const run = await goOn(office, newRun(now, '命令行'), now, Infinity);
  await keepRun(office, run);
  for (const [at, part] of wholeParts.entries()) {
    const { title, good, bad, cure, of } = partWords[part];
    const faults = run.faults[at] ?? 0;
    console.log(
      `${faults > 0 ? '红' : '绿'}  ${title}（${run.checked[at] ?? 0}${of}）：${faults > 0 ? bad : good}`,
    );
    if (faults === 0) continue;
    console.log(`      ${cure}`);
    const named = run.found.filter((one) => one.part === part);
    for (const { where, no, kind } of named)
      console.log(`      · ${where}${no === null ? '' : ` 第${no}条`}：${faultWords[kind]}`);
    if (faults > named.length) console.log(`      · 还有 ${faults - named.length} 处没有列出来`);
  }
  const line = await sealLineNow(office);
  if (line) console.log(`\n请抄下或打印这一行，留在机器外面：\n    ${line.text}\n`);

  return run.faults.reduce((sum, one) => sum + one, 0);
}

async function compared(office: Office, line: string): Promise<number> {
  const { fits, says } = await fitsChain(office, line);
  console.log(says);

  return fits ? 0 : 1;
}

async function main(): Promise<number> {
  const folder = resolve(values.data);
  if (!existsSync(join(folder, 'layout.json'))) {
    console.error(`${folder} 不是数据文件夹，请检查 --data · ${folder} is not a data folder`);

    return 1;
  }
  if (!existsSync(join(folder, 'keys.json'))) {
    console.error(`${folder} 里没有 keys.json：请把原来的密钥放回去，再核对 · the keys are missing`);

    return 1;
  }
  const { line } = values;
  if (line !== undefined) return inOffice(folder, (office) => compared(office, line));
  const faults = await inOffice(folder, wholeRun);
  const machine = sayMachine(folder, Date.now(), console.log);
  console.log(faults + machine === 0 ? '一切完好。' : `有 ${faults + machine} 处有问题，见上面标“红”的。`);

  return faults + machine === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(refusalSentence(error));
  process.exitCode = 1;
}
