import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../../cloud/errors';
import type { Act, Step } from '../vendor/acts';
import type { ReleasePart, ReleaseWorld } from './world';

/** What carrying out needs beside the vendor; tests bring their own. */
export interface Hands {
  readonly runTool: (script: string, args: readonly string[]) => Promise<void>;
  readonly say: (line: string) => void;
  /** The moment of the last noted backup; `null` where there is none, `empty` where there is nothing to lose yet. */
  readonly lastBackup: () => Promise<string | null>;
  /** Between two looks at something that the vendor is still doing. */
  readonly pause: number;
}

const mostRounds = 20;
const mostLooks = 150;

async function settle({ vendor, settings }: ReleaseWorld, name: string, pause: number): Promise<void> {
  const body = { FunctionName: name, Namespace: settings.env };
  for (let look = 0; look < mostLooks; look++) {
    const { Status, StatusDesc } = await vendor.cloud<{ Status: string; StatusDesc?: string }>({
      ...{ service: 'scf', action: 'GetFunction', body },
    });
    if (Status === 'Active') return;
    if (/Failed$/.test(Status))
      throw new StartError(`云函数 ${name} 没有建好：${Status} ${StatusDesc ?? ''}`);
    await wait(pause);
  }
  throw new StartError(`云函数 ${name} 一直没有就绪，请到云开发控制台看它的状态，再发布一次。`);
}

async function perform(world: ReleaseWorld, act: Act, hands: Hands): Promise<void> {
  const { vendor } = world;
  if (act.to === 'cloud') await vendor.cloud(act);
  if (act.to === 'wechat') await vendor.wechat(act);
  if (act.to === 'pages') await vendor.putFile(act);
  if (act.to === 'tool') await hands.runTool(act.script, act.args);
  if (act.to === 'wait') await wait(hands.pause);
}

/**
 * Carries out one part until its plan is empty: what was done is looked at again, nothing is believed.
 * @returns how many steps were done
 * @throws StartError where the vendor took a step and it is still missing afterwards
 */
export async function carryOut(
  part: ReleasePart,
  world: ReleaseWorld,
  hands: Hands,
  done?: (step: Step) => void,
): Promise<number> {
  let count = 0;
  let before = '';
  for (let round = 0; round < mostRounds; round++) {
    const steps = await part.plan(world);
    if (steps.length === 0) return count;
    const missing = steps.map(({ why }) => why).join('；');
    if (missing === before && steps.every(({ act }) => act.to !== 'wait'))
      throw new StartError(`${part.title}：做过了还是缺 ${missing}`);
    before = missing;
    for (const step of steps) {
      hands.say(`  · ${step.why}`);
      await perform(world, step.act, hands);
      if (step.rests !== undefined) await settle(world, step.rests, hands.pause);
      done?.(step);
      if (step.act.to !== 'wait') count += 1;
    }
  }
  throw new StartError(`${part.title}：等了很久还没有就绪，请过一会儿再发布一次。`);
}
