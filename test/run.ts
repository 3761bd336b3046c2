import { buildStep } from './steps/build';
import { endToEndStep } from './steps/end-to-end';
import { lintStep } from './steps/lint';
import { officialStep } from './steps/official';
import { sum } from './steps/program';
import { typesStep } from './steps/types';
import { unitStep } from './steps/unit';
import type { Count, Say, Step } from './steps/step';
import { wxmlStep } from './steps/wxml';

/**
 * In the order in which a fault is cheapest to find. Steps of a row run beside each other, and each is shown when it
 * has ended; a row begins when the one before has ended. `npm test -- lint unit` runs only those.
 */
const rows: readonly (readonly Step[])[] = [
  [buildStep],
  [lintStep, typesStep, wxmlStep, officialStep],
  [unitStep],
  [endToEndStep],
];

const wanted = process.argv.slice(2);
const chosen = rows
  .map((row) => row.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
  .filter((row) => row.length > 0);

const known = rows.flat().map(({ name }) => name);
const strange = wanted.filter((name) => !known.includes(name));
if (strange.length > 0) {
  console.error(`不认识 ${strange.join('、')}，可以写的有：${known.join('、')} · No such part`);
  process.exit(1);
}

const show: Say = (text) => void process.stdout.write(text);

/** @param say what shows the step's words; its title stands before them, its count after them */
async function runStep(step: Step, say: Say): Promise<Count> {
  const started = Date.now();
  say(`\n── ${step.title}\n`);
  const count = await step.run(say).catch((error: unknown): Count => {
    say(`${error instanceof Error ? error.message : String(error)}\n`);

    return { passed: 0, failed: 1 };
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`   ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`);

  return count;
}

/** A step that is alone speaks while it runs; of several, none speaks into what another says. */
async function runRow(row: readonly Step[]): Promise<Count> {
  const [alone, ...others] = row;
  if (alone && others.length === 0) return runStep(alone, show);

  const counts = row.map(async (step) => {
    const said: string[] = [];
    const count = await runStep(step, (text) => void said.push(text));
    show(said.join(''));

    return count;
  });

  return sum(...(await Promise.all(counts)));
}

for (const { prepare } of chosen.flat()) {
  // the step itself awaits the same and says what went wrong
  prepare?.().catch(() => undefined);
}
let total: Count = { passed: 0, failed: 0 };
for (const row of chosen) total = sum(total, await runRow(row));

const isEmpty = total.passed + total.failed === 0;
console.log(`\n${total.passed} passed, ${isEmpty ? 1 : total.failed} failed`);
process.exit(total.failed === 0 && !isEmpty ? 0 : 1);
