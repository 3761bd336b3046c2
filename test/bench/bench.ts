import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../../local/build/build';
import { callsPart } from './calls';
import { floorPart } from './floor';
import { coldPart } from './house/cold';
import { growthPart } from './house/growth';
import { loadPart } from './house/load';
import { speedPart } from './house/speed';
import { stallPart } from './house/stall';
import { measuredPage, type Measured } from './measured-page';
import type { BenchOptions, BenchPart } from './part';
import { rulesBench } from './rules/rules-bench';
import { screensPart } from './screens';
import { sizesPart } from './sizes';
import { storePart } from './store/store-part';
import { tableOf } from './table';

const rulesPart: BenchPart = { name: 'rules', title: '规则 · rules', run: () => rulesBench() };

const parts: readonly BenchPart[] = [
  sizesPart,
  speedPart,
  coldPart,
  stallPart,
  floorPart,
  screensPart,
  callsPart,
  growthPart,
  loadPart,
  storePart,
  rulesPart,
];

/** `npm run bench -- [--quick] [--cases N] [--grown N] [--write] [part…]`: the parts named, or all. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    cases: { type: 'string' },
    grown: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases ?? (values.quick ? 10_000 : 100_000));
const grown = Number(values.grown ?? cases);
if (![cases, grown].every((count) => Number.isInteger(count) && count >= 1000)) {
  console.error('--cases、--grown 要写 1000 以上的整数，例如 1000000 · take a whole number from 1000');
  process.exit(1);
}
const options: BenchOptions = { quick: values.quick, cases, grown };
const chosen = parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0) {
  console.error(`没有这一项，可选：${parts.map(({ name }) => name).join(' ')} · No such part`);
  process.exit(1);
}

await buildAll({ quiet: true });
const machine = `${cpus().length} × ${cpus()[0]?.model ?? ''}，${Math.round(totalmem() / 2 ** 30)} GB，Node ${process.version}，开始时负载 ${loadavg()[1]?.toFixed(1)}`;
const page = join('docs', 'measured.md');
const titles = parts.map(({ title }) => title);
const sections: Measured[] = [];
for (const { title, run } of chosen) {
  console.log(`\n── ${title}`);
  const rows = await run(options);
  sections.push({ title, rows, machine, at: new Date() });
  console.log(tableOf(rows));
  if (values.write)
    writeFileSync(page, measuredPage(existsSync(page) ? readFileSync(page, 'utf8') : '', sections, titles));
}

const checked = sections.flatMap(({ rows }) => rows).filter(({ holds }) => holds !== null);
const held = checked.filter(({ holds }) => holds).length;
console.log(
  `\n${machine}\n${held} 项达到，${checked.length - held} 项没有达到 · ${held} of ${checked.length} budgets hold`,
);
process.exit(0);
