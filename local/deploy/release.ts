import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { commandOptions } from '../../domain/commands/command-options';
import { collections } from '../../cloudfunctions/platform/collections';
import { buildAll } from '../build/build';
import { ownPlace } from '../build/place';
import { refusalSentence } from '../start/refusal';
import { officeOfEnvironment } from './in-office';
import { heartbeatOf, keyPrintOf, lastBackupOf } from './environment/last-signs';
import { deployedFunctions } from './release/deployed-function';
import { releaseParts } from './release/parts';
import { runRelease } from './release/run-release';
import { readSecrets } from './release/secrets';
import { readSettings } from './release/settings';
import { keyFaults } from './release/try-keys';
import { runTool } from './tools/run-tool';
import { openVendor } from './vendor/vendor';

/**
 * `npm run release -- --env NAME [--only part,…] [--dry-run]`: builds for the environment that deploy/NAME.json describes
 * and brings the account up to it. `--dry-run` looks at the account and prints every call it would make.
 */
const values = commandOptions({
  env: { type: 'string' },
  only: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
});

function fail(...lines: readonly string[]): number {
  for (const line of lines) console.error(line);

  return 1;
}

function revision(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain') === '' ? '' : '，有没提交的改动';

  return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
}

async function main(): Promise<number> {
  const names = releaseParts.map(({ name }) => name);
  const only = values.only?.split(',');
  const strange = only?.filter((name) => !names.includes(name)) ?? [];
  if (values.env === undefined) return fail('请写明 --env 环境名字，它的设置在 deploy/环境名字.json 里。');
  if (strange.length > 0)
    return fail(`--only 不认识 ${strange.join('、')}，可以写的有：${names.join('、')}。`);
  const [read, kept] = [readSettings(values.env), readSecrets(process.env)];
  const faults = [...('faults' in read ? read.faults : []), ...('faults' in kept ? kept.faults : [])];
  if (!('settings' in read) || !('secrets' in kept)) return fail(...faults);
  const { settings } = read;
  process.env['TENCENTCLOUD_REGION'] ??= settings.region;
  const { secrets } = kept;
  const isDry = values['dry-run'];
  const vendor = openVendor({ ...secrets, region: settings.region, appid: settings.appid });
  const uploadKey = process.env['WX_UPLOAD_KEY'];
  const uploads = !isDry && (only?.includes('phone') ?? true);
  const refused = await keyFaults({
    ...{ env: settings.env, vendor, secrets, uploadKey: uploads ? uploadKey : null },
    keptPrint: () => keyPrintOf(officeOfEnvironment(settings.env)),
  });
  if (refused.length > 0) return fail(...refused);
  const dist = join(ownPlace.dist, 'release', values.env);
  const parts = ['miniprogram', 'cloudfunctions', 'console'];
  await buildAll({
    only: parts,
    place: { ...ownPlace, dist, environment: settings.env, speech: settings.speech },
  });
  const { steps, faults: wrong } = await runRelease({
    ...{ settings, secrets, collections, dist, revision: revision() },
    ...{ only, isDry, functions: deployedFunctions(join(dist, 'cloudfunctions')) },
    ...{
      site: `https://${settings.domain}`,
      heartbeat: () => heartbeatOf(officeOfEnvironment(settings.env)),
    },
    vendor,
    hands: {
      runTool,
      say: (line) => console.log(line),
      lastBackup: () => lastBackupOf(officeOfEnvironment(settings.env)),
      pause: 2000,
    },
  });
  console.log(isDry ? `\n一共 ${steps} 步，什么都没有改。` : `\n做了 ${steps} 步。`);

  return wrong.length === 0 ? 0 : fail('发布后看了一遍，有的不对：', ...wrong.map((line) => `  ✗ ${line}`));
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = fail(refusalSentence(error));
}
