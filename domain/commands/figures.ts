import { readPeriod } from '../statistics/count-figures';
import { commandOptions } from './command-options';
import { figureLine, figuresOf } from './figure-line';
import { isRecord, runJsonLines } from './json-lines';
import { linesOf } from './lines-of';

const values = commandOptions({
  ...{ cases: { type: 'boolean' }, from: { type: 'string' }, to: { type: 'string' } },
});

/** Reads a whole file of ledger lines; an empty line is passed over. */
async function readFile(): Promise<readonly unknown[]> {
  const read: unknown[] = [];
  let number = 0;
  for await (const text of linesOf(process.stdin)) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      read.push(JSON.parse(text));
    } catch {
      throw new Error(`第${number}行：这一行不是 JSON`);
    }
    if (!isRecord(read.at(-1))) throw new Error(`第${number}行：这一行要是一个 JSON 对象`);
  }

  return read;
}

async function countFile(): Promise<number> {
  try {
    const period = readPeriod(values.from, values.to);
    console.log(JSON.stringify(figuresOf(await readFile(), period), null, 2));

    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);

    return 1;
  }
}

process.exitCode = values.cases === true ? await runJsonLines(figureLine) : await countFile();
