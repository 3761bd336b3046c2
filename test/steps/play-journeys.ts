import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWorld } from '../e2e/world';
import type { Scenario, World } from '../e2e/world';
import type { Count } from './step';

async function scenariosOf(path: string): Promise<readonly Scenario[]> {
  const module = (await import(pathToFileURL(join(process.cwd(), path)).href)) as {
    scenarios?: readonly Scenario[];
  };
  if (!module.scenarios || module.scenarios.length === 0) throw new Error(`${path} has no scenarios`);

  return module.scenarios;
}

async function play(scenario: Scenario, world: World): Promise<boolean> {
  try {
    await scenario.run(world);
    console.log(`   ✓ ${scenario.name}`);

    return true;
  } catch (error) {
    console.log(
      `   ✗ ${scenario.name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    await world.keepEvidence(scenario.name);

    return false;
  } finally {
    await world.closePages();
  }
}

/** Plays one file of journeys. One file is one world: a fresh copy of the sample data. */
async function playFile(path: string, browser: string, sample: string): Promise<Count> {
  const scenarios = await scenariosOf(path);
  const world = await openWorld({ browser, sample });
  const count = { passed: 0, failed: 0 };
  try {
    for (const scenario of scenarios) count[(await play(scenario, world)) ? 'passed' : 'failed'] += 1;
  } finally {
    await world.close();
  }

  return count;
}

const [path = '', browser = '', sample = ''] = process.argv.slice(2);
const count = await playFile(path, browser, sample);
process.send?.(count);
process.disconnect?.();
