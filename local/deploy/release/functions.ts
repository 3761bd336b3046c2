import { StartError } from '../../cloud/errors';
import { inKilobytes } from '../../build/sizes';
import { cloudCall, type Step } from '../vendor/acts';
import { mostUpload, runtime, uploadSize, type DeployedFunction } from './deployed-function';
import { versionOf, type LayerVersion } from './layers';
import type { ReleasePart, ReleaseWorld } from './world';

/** The vendor's limit for all variables of a function together. */
const mostVariables = 4 * 1024;

interface Variable {
  readonly Key: string;
  readonly Value: string;
}

interface Described {
  readonly Runtime: string;
  readonly MemorySize: number;
  readonly Timeout: number;
  readonly Description?: string;
  readonly Environment?: { readonly Variables?: readonly Variable[] };
  readonly Layers?: readonly LayerVersion[];
  readonly Triggers?: readonly { readonly TriggerName: string; readonly TriggerDesc: string }[];
}

/** The mark in a function's description by which the next release knows what is there. */
const markOf = ({ print }: DeployedFunction): string => `yuanshou ${print}`;

function variablesOf({ settings, secrets }: ReleaseWorld): Variable[] {
  const variables = [
    { Key: 'YUANSHOU_KEYS', Value: secrets.officeKeys },
    { Key: 'YUANSHOU_SITE', Value: `https://${settings.domain}` },
    ...(settings.clamd === undefined ? [] : [{ Key: 'YUANSHOU_CLAMD', Value: settings.clamd }]),
    ...(settings.filesMoved === undefined
      ? []
      : [{ Key: 'YUANSHOU_FILES_MOVED', Value: settings.filesMoved }]),
  ];
  const size = variables.reduce((sum, { Key, Value }) => sum + Key.length + Value.length, 0);
  if (size > mostVariables) {
    throw new StartError(
      `云函数的环境变量一共 ${inKilobytes(size)}，超过 4 KB：YUANSHOU_KEYS 里留的旧钥匙太多了。`,
    );
  }

  return variables;
}

const said = (variables: readonly Variable[] = []): string =>
  variables
    .map(({ Key, Value }) => `${Key}=${Value}`)
    .sort()
    .join('\n');

async function planFunction(world: ReleaseWorld, wanted: DeployedFunction): Promise<Step[]> {
  const { name, timeout, memorySize, triggers, zip } = wanted;
  if (uploadSize(zip) > mostUpload) {
    throw new StartError(`云函数 ${name} 上传要 ${inKilobytes(uploadSize(zip))}，接口最多收 10 MB。`);
  }
  const place = { FunctionName: name, Namespace: world.settings.env };
  const there = await world.vendor.find<Described>({ service: 'scf', action: 'GetFunction', body: place });
  if (there && there.Runtime !== runtime) {
    throw new StartError(
      `云函数 ${name} 是用 ${there.Runtime} 建的，建好后改不了。请在控制台删掉它，再发布一次。`,
    );
  }
  const variables = variablesOf(world);
  const layers = await layersOf(world, wanted);
  const settings = {
    ...{ MemorySize: memorySize, Timeout: timeout, Description: markOf(wanted) },
    Environment: { Variables: variables },
    ...(layers.length > 0 && { Layers: layers }),
  };
  const code = { ZipFile: zip.toString('base64') };
  const isCode = there?.Description === markOf(wanted);
  const isSet =
    isCode &&
    there.MemorySize === memorySize &&
    there.Timeout === timeout &&
    said(there.Environment?.Variables) === said(variables) &&
    isStanding(layers, there.Layers);
  const logs = { ClsTopicId: world.account.logs.TopicId, ClsLogsetId: world.account.logs.LogsetId };
  const made = {
    ...{ ...place, ...settings, Runtime: runtime, Handler: 'index.main', InstallDependency: 'TRUE' },
    ...{ Role: 'TCB_QcsRole', Stamp: 'MINI_QCBASE', ...logs, Code: code },
  };
  const update = { ...place, Code: code, Handler: 'index.main', InstallDependency: 'TRUE' };
  const making = { why: `建云函数 ${name}`, act: cloudCall('scf', 'CreateFunction', made), rests: name };
  const coding = {
    ...{ why: `换云函数 ${name} 的代码`, act: cloudCall('scf', 'UpdateFunctionCode', update), rests: name },
  };
  const setting = {
    why: `云函数 ${name}：${timeout} 秒、${memorySize} MB、环境变量`,
    act: cloudCall('scf', 'UpdateFunctionConfiguration', { ...place, ...settings }),
    rests: name,
  };
  const missing = triggers.filter(
    (one) =>
      !there?.Triggers?.some(
        ({ TriggerName, TriggerDesc }) => TriggerName === one.name && isTimer(TriggerDesc, one.config),
      ),
  );

  return [
    ...(there ? [...(isCode ? [] : [coding]), ...(isSet ? [] : [setting])] : [making]),
    ...(missing.length === 0 ? [] : [timerStep(place, name, missing)]),
  ];
}

/** The layers that a function stands on. In a dry run a version that is still to come has number 0. */
async function layersOf(world: ReleaseWorld, { layers }: DeployedFunction): Promise<LayerVersion[]> {
  const found: LayerVersion[] = [];
  for (const layer of layers)
    found.push((await versionOf(world, layer)) ?? { LayerName: layer.name, LayerVersion: 0 });

  return found;
}

const isStanding = (wanted: readonly LayerVersion[], there: readonly LayerVersion[] = []): boolean =>
  wanted.every((one) =>
    there.some((two) => one.LayerName === two.LayerName && one.LayerVersion === two.LayerVersion),
  );

/** The vendor tells a timer's times as text or as `{"cron": "…"}`. */
const isTimer = (told: string, config: string): boolean => told === config || told.includes(`"${config}"`);

function timerStep(place: object, name: string, triggers: DeployedFunction['triggers']): Step {
  const Triggers = triggers.map((one) => ({
    TriggerName: one.name,
    Type: one.type,
    TriggerDesc: one.config,
  }));
  const body = { ...place, Triggers: JSON.stringify(Triggers), Count: Triggers.length };

  return { why: `云函数 ${name} 的定时`, act: cloudCall('scf', 'BatchCreateTrigger', body), rests: name };
}

/** The functions with runtime, memory, time limit, variables and timers: all from the build's own settings. */
export const functions: ReleasePart = {
  name: 'functions',
  title: '云函数',
  plan: async (world) => {
    const steps: Step[] = [];
    // The clock brings up what earlier versions wrote: it comes when no earlier function writes any more.
    const inOrder = [...world.functions].sort((a, b) => a.triggers.length - b.triggers.length);
    for (const wanted of inOrder) steps.push(...(await planFunction(world, wanted)));

    return steps;
  },
};
