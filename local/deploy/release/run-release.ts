import { StartError } from '../../cloud/errors';
import type { CollectionSchema } from '../../../cloudfunctions/platform/schema';
import type { Vendor } from '../vendor/vendor';
import { readAccount } from './account';
import { byHand } from './by-hand';
import { carryOut, type Hands } from './carry-out';
import type { DeployedFunction } from './deployed-function';
import { releaseParts } from './parts';
import { rememberUpload } from './phone';
import type { Secrets } from './secrets';
import type { ReleaseSettings } from './settings';
import { showAct } from './show';
import { smokeTest } from './smoke';
import type { ReleaseWorld } from './world';

export interface Release {
  readonly settings: ReleaseSettings;
  readonly secrets: Secrets;
  readonly vendor: Vendor;
  readonly collections: readonly CollectionSchema[];
  readonly functions: readonly DeployedFunction[];
  readonly dist: string;
  readonly revision: string;
  /** Names of parts; all of them, and the look at the end, where absent. */
  readonly only?: readonly string[];
  readonly isDry: boolean;
  readonly site: string;
  readonly heartbeat: () => Promise<string | null>;
  readonly hands: Hands;
}

/**
 * Brings an environment up to what was built. What is there already is left alone, so a release that was stopped is run
 * again.
 * @returns how many steps were done or, in a dry run, planned; and what is not as it should be afterwards
 */
export async function runRelease(
  release: Release,
): Promise<{ readonly steps: number; readonly faults: readonly string[] }> {
  const { hands, only, isDry, vendor, settings } = release;
  if (!isDry) await mustBeBackedUp(release);
  const world: ReleaseWorld = { ...release, account: await readAccount(vendor, settings.env) };
  let steps = 0;
  for (const part of releaseParts.filter(({ name }) => only?.includes(name) ?? true)) {
    hands.say(`── ${part.title}`);
    steps += isDry ? await show(part.plan(world), hands) : await doPart(part, world, hands);
  }
  const faults = isDry || only ? [] : await smokeTest(world);
  hands.say('── 只有人能做的（做过的不用再做）');
  for (const line of byHand(world)) hands.say(`  ☐ ${line}`);

  return { steps, faults };
}

const oldestBackup = 24 * 3600 * 1000;

/**
 * New functions bring the data forward, and there is no way back but a backup.
 * @throws StartError where functions stand already and the last backup is more than a day old
 */
async function mustBeBackedUp({ vendor, settings, only, hands }: Release): Promise<void> {
  if (only && !only.includes('functions')) return;
  const body = { FunctionName: 'clock', Namespace: settings.env };
  if (!(await vendor.find({ service: 'scf', action: 'GetFunction', body }))) return;
  const at = await hands.lastBackup();
  if (at === 'empty' || (at !== null && Date.now() - Date.parse(at) < oldestBackup)) return;
  throw new StartError(
    `${at === null ? '从来没有备份过' : `最近一次备份是 ${at}`}，没有发布。新的云函数会把数据整理成新的样子，请先运行 npm run backup -- --env ${settings.env} --to 文件夹 --prove。`,
  );
}

async function show(plan: ReturnType<(typeof releaseParts)[number]['plan']>, hands: Hands): Promise<number> {
  const steps = await plan;
  for (const { why, act } of steps) hands.say(`  · ${why}\n      ${showAct(act)}`);
  if (steps.length === 0) hands.say('  没有要改的');

  return steps.length;
}

async function doPart(
  part: (typeof releaseParts)[number],
  world: ReleaseWorld,
  hands: Hands,
): Promise<number> {
  const count = await carryOut(part, world, hands, ({ act }) => {
    if (act.to === 'tool') rememberUpload(world);
  });
  if (count === 0) hands.say('  没有要改的');

  return count;
}
