import { buildStep } from './steps/build';
import { endToEndStep } from './steps/end-to-end';
import { lintStep } from './steps/lint';
import { officialStep } from './steps/official';
import { typesStep } from './steps/types';
import { unitStep } from './steps/unit';
import type { Count, Step } from './steps/step';
import { wxmlStep } from './steps/wxml';

/** In the order in which a fault is cheapest to find. `npm test -- lint unit` runs only those. */
const steps: readonly Step[] = [
  buildStep,
  typesStep,
  lintStep,
  wxmlStep,
  officialStep,
  unitStep,
  endToEndStep,
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter((step) => wanted.includes(step.name));
const total: Count = { passed: 0, failed: 0 };

for (const step of chosen) {
  const started = Date.now();
  console.log(`\n── ${step.title}`);
  const count = await step.run().catch((error: unknown): Count => {
    console.error(error instanceof Error ? error.message : error);

    return { passed: 0, failed: 1 };
  });
  total.passed += count.passed;
  total.failed += count.failed;
  console.log(
    `   ${count.passed} passed, ${count.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  );
}

const isEmpty = total.passed + total.failed === 0;
console.log(`\n${total.passed} passed, ${isEmpty ? 1 : total.failed} failed`);
process.exit(total.failed === 0 && !isEmpty ? 0 : 1);
