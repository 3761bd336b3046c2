import { StartError } from '../../cloud/errors';
import { inKilobytes } from '../../build/sizes';
import { cloudCall, type Step } from '../vendor/acts';
import { mostUpload, runtime, uploadSize, type DeployedLayer } from './deployed-function';
import type { ReleasePart, ReleaseWorld } from './world';

/** A version of a layer as a function names it. */
export interface LayerVersion {
  readonly LayerName: string;
  readonly LayerVersion: number;
}

interface Versions {
  readonly LayerVersions?: readonly { readonly LayerVersion: number; readonly Description?: string }[];
}

/** One account may hold several environments: each has layers of its own. */
const layerName = (env: string, { name }: DeployedLayer): string => `${env}-${name}`.slice(0, 64);
const markOf = ({ print }: DeployedLayer): string => `yuanshou ${print}`;

/** The version of a layer that holds exactly these files, or null. */
export async function versionOf(
  { vendor, settings }: ReleaseWorld,
  layer: DeployedLayer,
): Promise<LayerVersion | null> {
  const LayerName = layerName(settings.env, layer);
  const there = await vendor.find<Versions>({
    service: 'scf',
    action: 'ListLayerVersions',
    body: { LayerName },
  });
  const found = there?.LayerVersions?.find(({ Description }) => Description === markOf(layer));

  return found ? { LayerName, LayerVersion: found.LayerVersion } : null;
}

async function planLayer(world: ReleaseWorld, layer: DeployedLayer): Promise<Step[]> {
  if (uploadSize(layer.zip) > mostUpload)
    throw new StartError(`层 ${layer.name} 上传要 ${inKilobytes(uploadSize(layer.zip))}，接口最多收 10 MB。`);
  if (await versionOf(world, layer)) return [];
  const body = {
    ...{ LayerName: layerName(world.settings.env, layer), CompatibleRuntimes: [runtime] },
    ...{ Content: { ZipFile: layer.zip.toString('base64') }, Description: markOf(layer) },
  };

  return [{ why: `发布层 ${layer.name}`, act: cloudCall('scf', 'PublishLayerVersion', body) }];
}

/** The layers that functions stand on, before the functions. */
export const layers: ReleasePart = {
  name: 'layers',
  title: '云函数的层（文书的字体）',
  plan: async (world) => {
    const wanted = new Map(world.functions.flatMap((one) => one.layers.map((layer) => [layer.name, layer])));
    const steps: Step[] = [];
    for (const layer of wanted.values()) steps.push(...(await planLayer(world, layer)));

    return steps;
  },
};
