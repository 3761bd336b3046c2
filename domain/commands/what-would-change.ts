import { dayOf } from '../time/times';
import { packFor, packList } from '../eligibility';
import { readCase } from './assess-line';
import { compareCase } from './compare-packs';
import { runJsonLines } from './json-lines';

const today = dayOf(new Date().toISOString());
const asked = process.argv[process.argv.indexOf('--pack') + 1] ?? '';
const found = packList.find(({ id, label }) => id === asked || label === asked);

if (!process.argv.includes('--pack') || found === undefined) {
  const known = packList.map(({ id, label }) => `${label}(${id})`).join(' ');

  console.error(`用法：npm run -s what-would-change -- --pack 规则 < 案件.jsonl\n可选的规则：${known}`);
  process.exitCode = 2;
} else {
  const pack = packFor(found.id, today);

  process.exitCode = await runJsonLines((line) => {
    const difference = compareCase(readCase(line, today), pack);

    return difference === null ? null : { ...difference };
  });
}
