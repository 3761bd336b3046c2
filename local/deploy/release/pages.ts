import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesBelow } from '../../build/files';
import { cloudCall, type PageFile, type Step } from '../vendor/acts';
import type { ReleasePart, ReleaseWorld } from './world';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

interface Stores {
  readonly Data?: readonly {
    readonly Bucket: string;
    readonly Status: string;
    /** The vendor's own spelling. */
    readonly Regoin?: string;
  }[];
}

/** The pages of the console as files below `console/`; the pages themselves last, so that they never name what is not there. */
function pageFiles({ dist }: ReleaseWorld, bucket: string, region: string): PageFile[] {
  const home = join(dist, 'console');
  const isPage = (file: string): number => (extname(file) === '.html' ? 1 : 0);

  return filesBelow(home)
    .sort((a, b) => isPage(a) - isPage(b))
    .map((file) => ({
      ...{ to: 'pages' as const, bucket, region, key: `console/${file}` },
      ...{
        content: readFileSync(join(home, file)),
        type: types[extname(file)] ?? 'application/octet-stream',
      },
    }));
}

/** The console on static hosting. */
export const pages: ReleasePart = {
  name: 'console',
  title: '控制台的网页',
  async plan(world) {
    const place = { EnvId: world.settings.env };
    const stores = await world.vendor.find<Stores>({
      ...{ service: 'tcb', action: 'DescribeStaticStore', body: place },
    });
    const store = stores?.Data?.[0];
    if (!store) return [{ why: '开通静态托管', act: cloudCall('tcb', 'CreateStaticStore', place) }];
    // The vendor opens it in its own time: only then is it known where the files go.
    if (store.Status !== 'online') return [{ why: '等静态托管开通', act: { to: 'wait', seconds: 10 } }];
    const steps: Step[] = [];
    for (const file of pageFiles(world, store.Bucket, store.Regoin ?? world.settings.region)) {
      if (!(await world.vendor.hasFile(file))) steps.push({ why: `放网页 ${file.key}`, act: file });
    }

    return steps;
  },
};
