import { resolve } from 'node:path';
import { fitsChain, sealLineNow } from '../../cloudfunctions/audit/seal-line';
import { goOn, keepRun, newRun } from '../../cloudfunctions/audit/whole/run-whole';
import type { Office } from '../../cloudfunctions/platform/office';
import { commandOptions } from '../../domain/commands/command-options';
import { faultWords, partWords, wholeParts } from '../../domain/vocabulary/whole';
import { refusalSentence } from '../start/refusal';
import { environmentNamed } from './environment-named';
import { inOfficeOf, officeOfEnvironment } from './in-office';
import { sayMachine } from './whole-machine';

/**
 * `npm run whole -- (--data DIR | --env NAME) [--line "援手封存第…环 …"]`: is everything whole? The same run as at the desk,
 * then what only this machine knows of a data folder. Green ends with 0, red with 1; nothing is changed but the note of the run.
 */
const values = commandOptions({
  ...{ data: { type: 'string', default: '.data' }, env: { type: 'string' }, line: { type: 'string' } },
});

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
  const { line, env } = values;
  const folder = resolve(values.data);
  const look = (office: Office) => (line === undefined ? wholeRun(office) : compared(office, line));
  if (env !== undefined) return said(await look(officeOfEnvironment(environmentNamed(env))));
  const faults = await inOfficeOf(folder, look);

  return said(faults + (line === undefined ? sayMachine(folder, Date.now(), console.log) : 0));
}

/** @returns the code with which the command ends */
function said(faults: number): number {
  if (values.line === undefined)
    console.log(faults === 0 ? '一切完好。' : `有 ${faults} 处有问题，见上面标“红”的。`);

  return faults === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(refusalSentence(error));
  process.exitCode = 1;
}
