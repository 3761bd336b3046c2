import { dayOf } from '../time/times';
import { packFor, packList } from '../eligibility';
import { effectOf, type SizedChange } from '../rules-page/effect';
import { readCase } from './assess-line';
import { sizeOf } from './case-size';
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
  const changed: SizedChange[] = [];
  let looked = 0;

  process.exitCode = await runJsonLines((line) => {
    const one = readCase(line, today);
    const size = sizeOf(line);
    const difference = compareCase(one, pack);

    looked += 1;
    if (difference === null) return null;
    changed.push({ ...size, ...difference.change });

    return { ...difference.told, ...size };
  });
  const { all, kinds, matters } = effectOf(changed);

  console.log(JSON.stringify({ summary: { pack: found.label, looked, changed: all, ...kinds, matters } }));
}
