import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import { mostIndexes } from '../../cloudfunctions/platform/schema';
import { put } from '../build/files';
import type { DeployedFunction } from './release/deployed-function';
import { deployedFunctions, mostUpload, uploadSize } from './release/deployed-function';
import { releaseParts } from './release/parts';
import { runRelease } from './release/run-release';
import { readSecrets } from './release/secrets';
import { readSettings } from './release/settings';
import { smokeTest } from './release/smoke';
import { showAct } from './release/show';
import { openStandIn } from './testing/stand-in';
import { openVendor } from './vendor/vendor';
const env = 'yuanshou-0a1b2c3d';
const key = { id: 'AKIDtest', secret: 'secret' };
const officeKeys = JSON.stringify({
  current: 'k1',
  sealing: { k1: Buffer.alloc(32, 1).toString('base64') },
  index: Buffer.alloc(32, 2).toString('base64'),
});
const settings = {
  ...{ env, region: 'ap-shanghai', appid: 'wx0000000000000000', domain: 'fayuan.example.gov.cn' },
  certificate: 'cert0001',
};
const home = fs.mkdtempSync(path.join(tmpdir(), 'yuanshou-release-'));
let standIn: Awaited<ReturnType<typeof openStandIn>>;
let functions: readonly DeployedFunction[];

/** A build in small: the real settings of each real function with a stub of code, and three files of the console. */
beforeAll(async () => {
  const sources = 'cloudfunctions/functions';
  for (const name of fs.readdirSync(sources)) {
    const config = fs.readFileSync(path.join(sources, name, 'config.json'));
    put(path.join(home, 'cloudfunctions', name, 'config.json'), config);
    put(path.join(home, 'cloudfunctions', name, 'index.js'), `exports.main = '${name}'`);
  }
  for (const file of ['index.html', 'assets/a.js', 'assets/b.css'])
    put(path.join(home, 'console', file), file);
  put(path.join(home, 'layers', 'typeface', 'bold.br'), 'bold');
  put(path.join(home, 'miniprogram', 'app.json'), '{}');
  functions = deployedFunctions(path.join(home, 'cloudfunctions'));
  standIn = await openStandIn(env, key);
});
afterAll(async () => {
  await standIn.close();
  fs.rmSync(home, { recursive: true });
});

const tools: string[] = [];
const said: string[] = [];
const heartbeat: string | null = new Date().toISOString();
let lastBackup: string | null = 'empty';

const ownVendor = () =>
  openVendor({ key, region: 'ap-shanghai', appid: settings.appid, appSecret: 'app-secret' }, standIn.places);

function release(more: { only?: readonly string[] | undefined; isDry?: boolean } = {}) {
  return runRelease({
    ...{
      settings,
      secrets: { key, officeKeys, appSecret: 'app-secret' },
      collections,
      functions,
      dist: home,
    },
    ...{ site: standIn.site, heartbeat: async () => heartbeat },
    ...{ revision: 'abc1234', isDry: false, only: releaseParts.map(({ name }) => name), ...more },
    vendor: ownVendor(),
    hands: {
      runTool: async (script, args) => void tools.push([script, ...args].join(' ')),
      say: (line) => void said.push(line),
      lastBackup: async () => lastBackup,
      pause: 0,
    },
  });
}

const heardOf = (action: string) => standIn.heard.filter((one) => one.action === action);

test('a dry run prints every call, keeps the secrets to itself, and changes nothing', async () => {
  const { steps } = await release({ isDry: true });
  expect(standIn.heard).toEqual([]);
  expect(tools).toEqual([]);
  const printed = said.join('\n');
  expect(printed).toContain('scf CreateFunction {"FunctionName":"citizen"');
  expect(printed).toContain('node deploy/tools/upload.cjs wx0000000000000000');
  expect(printed).not.toContain(Buffer.alloc(32, 1).toString('base64'));
  expect(steps).toBeGreaterThan(collections.length);
});

test('an empty environment is filled: what was called is what was declared', async () => {
  await release();
  const withIndexes = collections.filter(({ indexes }) => indexes.length > 0);
  expect(heardOf('tcb CreateTable').map(({ body }) => body['TableName'])).toEqual(
    collections.map(({ name }) => name),
  );
  expect(heardOf('tcb ModifyDatabaseACL')).toHaveLength(collections.length);
  expect(new Set(heardOf('tcb ModifyDatabaseACL').map(({ body }) => body['AclTag']))).toEqual(
    new Set(['ADMINONLY']),
  );
  expect(heardOf('tcb UpdateTable')).toHaveLength(withIndexes.length);
  expect(heardOf('tcb UpdateTable')[0]?.body).toMatchObject({
    MongoConnector: { InstanceId: 'flexdb', DatabaseName: 'tnt-1' },
  });
  const made = Object.fromEntries(
    heardOf('scf CreateFunction').map(({ body }) => [
      body['FunctionName'],
      `${String(body['Runtime'])} ${String(body['MemorySize'])} MB ${String(body['Timeout'])} s ${String(body['Handler'])}`,
    ]),
  );
  expect(made).toEqual(
    Object.fromEntries(
      functions.map((one) => [one.name, `Nodejs20.19 ${one.memorySize} MB ${one.timeout} s index.main`]),
    ),
  );
  expect(made['clock']).toBe('Nodejs20.19 512 MB 60 s index.main');
  expect(heardOf('scf BatchCreateTrigger').map(({ body }) => body)).toEqual([
    {
      ...{ FunctionName: 'clock', Namespace: env, Count: 1 },
      Triggers: '[{"TriggerName":"everyMinute","Type":"timer","TriggerDesc":"0 * * * * * *"}]',
    },
    {
      ...{ FunctionName: 'seals', Namespace: env, Count: 1 },
      Triggers: '[{"TriggerName":"everyMinute","Type":"timer","TriggerDesc":"45 * * * * * *"}]',
    },
    {
      ...{ FunctionName: 'upkeep', Namespace: env, Count: 1 },
      Triggers: '[{"TriggerName":"everyMinute","Type":"timer","TriggerDesc":"30 * * * * * *"}]',
    },
  ]);
  expect(
    standIn.account.layers.map(({ LayerName, CompatibleRuntimes }) => [LayerName, CompatibleRuntimes]),
  ).toEqual([[`${env}-typeface`, ['Nodejs20.19']]]);
  expect(standIn.account.functions.get('papers')?.['Layers']).toEqual([
    { LayerName: `${env}-typeface`, LayerVersion: 1 },
  ]);
  expect(JSON.parse(standIn.account.rules.get('function') ?? '')).toEqual({
    '*': { invoke: 'auth != null' },
    ...Object.fromEntries(
      functions.filter((one) => !one.clientCallable).map(({ name }) => [name, { invoke: false }]),
    ),
  });
  expect(standIn.account.rules.get('storage')).toContain('incoming');
  expect(heardOf('/tcb/uploadfuncconfig').map(({ body }) => [body['function_name'], body['config']])).toEqual(
    [
      ['clock', '{"permissions":{"openapi":["subscribeMessage.send"]}}'],
      ['group', '{"permissions":{"openapi":["wxacode.getUnlimited","security.msgSecCheck"]}}'],
    ],
  );
  expect(standIn.account.routes.map(({ Path }) => Path)).toEqual(
    functions.filter(({ httpAccess }) => httpAccess).map(({ name }) => `/http/${name}`),
  );
  expect(standIn.account.domains).toEqual([{ ServiceId: env, Domain: settings.domain, CertId: 'cert0001' }]);
  expect(heardOf('PUT').map(({ body }) => body['key'])).toEqual([
    'console/assets/a.js',
    'console/assets/b.css',
    'console/index.html',
  ]);
  expect(tools).toEqual([`upload.cjs wx0000000000000000 ${path.join(home, 'miniprogram')} abc1234`]);
});

test('a second run changes nothing', async () => {
  const before = standIn.heard.length;
  expect(await release()).toMatchObject({ steps: 0 });
  expect(standIn.heard).toHaveLength(before);
  expect(tools).toHaveLength(1);
});

test('at the end it looks whether phone, pages, door and clock answer, and names what does not', async () => {
  expect(await release({ only: undefined })).toEqual({ steps: 0, faults: [] });
  const { files, routes, functions: there } = standIn.account;
  const kept = {
    page: files.get('console/index.html') ?? '',
    routes: [...routes],
    citizen: there.get('citizen'),
  };
  files.delete('console/index.html');
  routes.length = 0;
  there.delete('citizen');
  const faults = await smokeTest({
    ...{ vendor: ownVendor(), settings, site: standIn.site, heartbeat: async () => heartbeat },
  });
  expect(faults).toEqual([
    expect.stringContaining('手机的云函数能开'),
    expect.stringContaining('控制台的网页在'),
    expect.stringContaining('工作人员的门在'),
  ]);
  files.set('console/index.html', kept.page);
  routes.push(...kept.routes);
  if (kept.citizen) there.set('citizen', kept.citizen);
});

test('what somebody changed by hand is put right, and nothing else is touched', async () => {
  const before = standIn.heard.length;
  standIn.account.tables.get('cases')?.indexes.splice(0, 1);
  Object.assign(standIn.account.tables.get('cases') ?? {}, { acl: 'READONLY' });
  Object.assign(standIn.account.functions.get('clock') ?? {}, { Timeout: 3, Triggers: [] });
  expect(await release()).toMatchObject({ steps: 4 });
  expect(standIn.heard.slice(before).map(({ action }) => action)).toEqual([
    'tcb UpdateTable',
    'tcb ModifyDatabaseACL',
    'scf UpdateFunctionConfiguration',
    'scf BatchCreateTrigger',
  ]);
});

test('indexes of an earlier version go only where they would be in the way of those of now', async () => {
  const there = standIn.account.tables.get('cases')?.indexes ?? [];
  const own = { Name: 'own', Unique: false, Keys: [] };
  const room = mostIndexes - there.length;
  there.push(...Array.from({ length: room + 1 }, (_, at) => ({ ...own, Name: `earlier_${at}` })));
  there.splice(0, 1);
  await release({ only: ['database'] });
  const names = standIn.account.tables.get('cases')?.indexes.map(({ Name }) => Name) ?? [];
  expect(names.sort()).toEqual(
    collections
      .flatMap(({ name, indexes }) => (name === 'cases' ? indexes.map((one) => one.name) : []))
      .sort(),
  );
  standIn.account.tables.get('users')?.indexes.push(own);
  expect(await release({ only: ['database'] })).toMatchObject({ steps: 0 });
});

test('new code goes up with its mark, and only that of the function that changed', async () => {
  const before = standIn.heard.length;
  put(path.join(home, 'cloudfunctions', 'door', 'index.js'), 'exports.main = 2');
  functions = deployedFunctions(path.join(home, 'cloudfunctions'));
  await release({ only: ['functions'] });
  expect(standIn.heard.slice(before).map(({ action, body }) => [action, body['FunctionName']])).toEqual([
    ['scf UpdateFunctionCode', 'door'],
    ['scf UpdateFunctionConfiguration', 'door'],
  ]);
});

test('functions of an environment with data change only behind a backup of the last day', async () => {
  const before = standIn.heard.length;
  for (const at of [null, '2026-01-01T00:00:00.000Z']) {
    lastBackup = at;
    await expect(release({ only: ['functions'] })).rejects.toThrow(`npm run backup -- --env ${env}`);
  }
  expect(await release({ only: ['database'] })).toMatchObject({ steps: 0 });
  expect(standIn.heard).toHaveLength(before);
  lastBackup = new Date().toISOString();
  expect(await release({ only: ['functions'] })).toMatchObject({ steps: 0 });
});

test('a function of another runtime is not taken over: it has to be made anew', async () => {
  Object.assign(standIn.account.functions.get('door') ?? {}, { Runtime: 'Nodejs8.9' });
  await expect(release({ only: ['functions'] })).rejects.toThrow('Nodejs8.9');
});

test('a wrong key is told in the vendor’s words', async () => {
  const vendor = openVendor(
    { key: { ...key, secret: 'wrong' }, region: 'ap-shanghai', appid: '', appSecret: undefined },
    standIn.places,
  );
  await expect(vendor.cloud({ service: 'tcb', action: 'DescribeEnvs', body: {} })).rejects.toThrow(
    'SignatureFailure',
  );
});

test('code over the interface’s limit is refused before anything is sent', async () => {
  const [first] = functions;
  const large = Buffer.alloc(mostUpload);
  const before = standIn.heard.length;
  functions = first ? [{ ...first, zip: large, print: 'other' }] : [];
  expect(uploadSize(large)).toBeGreaterThan(mostUpload);
  await expect(release({ only: ['functions'] })).rejects.toThrow('接口最多收 10 MB');
  expect(standIn.heard).toHaveLength(before);
});

test('settings and secrets that are missing or wrong are each named', () => {
  put(path.join(home, 'deploy', 'bad.json'), '{"env":"x","region":"上海","appid":"wx1","secret":"s"}');
  const read = readSettings('bad', path.join(home, 'deploy'));
  const faults = 'faults' in read ? read.faults.join('\n') : '';
  for (const word of ['env：', 'region：', 'appid：', 'domain', 'secret']) expect(faults).toContain(word);
  expect(readSettings('example')).toHaveProperty('settings');
  expect(readSettings('../package')).toMatchObject({ faults: [expect.stringContaining('只写名字')] });
  put(path.join(home, 'deploy', 'broken.json'), '{"env":');
  const broken = readSettings('broken', path.join(home, 'deploy'));
  expect(broken).toMatchObject({ faults: [expect.stringContaining('不是有效的 JSON')] });
  expect(readSecrets({ YUANSHOU_KEYS: '{}' })).toMatchObject({
    faults: [expect.stringContaining('TENCENTCLOUD'), expect.stringContaining('YUANSHOU_KEYS')],
  });
});

test('keys given as base64 are taken: a shell and a file hold them without quotes', () => {
  const YUANSHOU_KEYS = Buffer.from(officeKeys).toString('base64');
  expect(
    readSecrets({ YUANSHOU_KEYS, TENCENTCLOUD_SECRETID: 'a', TENCENTCLOUD_SECRETKEY: 'b' }),
  ).toHaveProperty('secrets');
});

test('what is printed of code is its size and fingerprint', () => {
  const act = { to: 'cloud', service: 'scf', action: 'CreateFunction' } as const;
  expect(showAct({ ...act, body: { Code: { ZipFile: 'AAAA' } } })).toMatch(/"ZipFile":"0\.0 KB sha256:/);
});
