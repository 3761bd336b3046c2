import { strict as assert } from 'node:assert';
import { looks, problemsOf } from './phone/looks';
import { openScreen } from './phone/open-screen';
import { screens } from './phone/screens';
import type { Scenario, World } from './world';

async function lookAtAll(world: World, { look, width, least, name }: (typeof looks)[number]): Promise<void> {
  const page = await world.phone('sample-zhao-dashan', '', { width });
  const problems: string[] = [];
  for (const screen of screens) {
    await openScreen(page, screen, look);
    const found = await problemsOf(page, least);
    problems.push(...found.map((problem) => `${screen.name}: ${problem}`));
    await world.shot(page, `phone-${screen.name}-${look.size}`);
  }
  assert.deepEqual(problems, [], name);
}

export const scenarios: readonly Scenario[] = looks.map((one) => ({
  name: `每一屏看得清、点得到、读得出：${one.name}`,
  run: (world) => lookAtAll(world, one),
}));
