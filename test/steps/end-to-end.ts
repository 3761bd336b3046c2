import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../browser';
import { openWorld } from '../e2e/world';
import type { Scenario, World } from '../e2e/world';
import type { Step } from './step';

const folder = join('test', 'e2e');

async function scenariosOf(file: string): Promise<readonly Scenario[]> {
  const module = (await import(pathToFileURL(join(process.cwd(), folder, file)).href)) as {
    scenarios?: readonly Scenario[];
  };
  if (!module.scenarios || module.scenarios.length === 0) throw new Error(`${file} has no scenarios`);

  return module.scenarios;
}

async function play(scenario: Scenario, world: World): Promise<boolean> {
  try {
    await scenario.run(world);
    console.log(`   ✓ ${scenario.name}`);

    return true;
  } catch (error) {
    console.error(
      `   ✗ ${scenario.name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    await world.keepEvidence(scenario.name);

    return false;
  } finally {
    await world.closePages();
  }
}

/** The journeys in a real browser against the local cloud. One file is one world: a fresh data folder with the sample data. */
export const endToEndStep: Step = {
  name: 'e2e',
  title: '浏览器里的全程 · end to end in Chromium, accessibility',
  async run() {
    const browser = findBrowser();
    const wanted = process.env['E2E'];
    const files = readdirSync(folder).filter(
      (name) => name.endsWith('.e2e.ts') && (!wanted || name.includes(wanted)),
    );
    const count = { passed: 0, failed: 0 };

    for (const file of files.sort()) {
      console.log(`   ${file}`);
      const scenarios = await scenariosOf(file);
      const world = await openWorld({ browser });
      try {
        for (const scenario of scenarios) {
          const isPassed = await play(scenario, world);
          count[isPassed ? 'passed' : 'failed'] += 1;
        }
      } finally {
        await world.close();
      }
    }

    return count;
  },
};
