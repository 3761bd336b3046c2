import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mostIndexes } from '../../../cloudfunctions/platform/schema';
import { signCall, type VendorKey } from '../vendor/sign';
import type { VendorPlaces } from '../vendor/vendor';

type Body = Readonly<Record<string, unknown>>;

/** What the stand-in heard, in order; reads are left out. */
export interface Heard {
  readonly action: string;
  readonly body: Body;
}

interface StandingFunction extends Record<string, unknown> {
  Triggers: { TriggerName: string; TriggerDesc: string }[];
  /** It is at rest only when it was looked at twice: making one takes the vendor its time. */
  looks: number;
}

/** The state of an account that has just opened an environment. */
function emptyAccount(env: string) {
  return {
    env,
    tables: new Map<string, { acl: string; indexes: { Name: string; Unique: boolean; Keys: unknown[] }[] }>(),
    functions: new Map<string, StandingFunction>(),
    routes: [] as Body[],
    domains: [] as Body[],
    layers: [] as Body[],
    files: new Map<string, string>(),
    rules: new Map<string, string>(),
    configs: new Map<string, string>(),
    /** Opening static hosting takes the vendor its time, too. */
    hosting: 0,
  };
}

type Account = ReturnType<typeof emptyAccount>;
type Answer = Body | { readonly Error: { readonly Code: string; readonly Message: string } };

/** The secret of the mini-program that the stand-in knows. */
export const appSecret = 'app-secret';

const no = (Code: string): Answer => ({ Error: { Code, Message: `the stand-in: ${Code}` } });
const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

interface NewIndex {
  readonly IndexName: string;
  readonly MgoKeySchema: { readonly MgoIndexKeys: unknown[]; readonly MgoIsUnique: boolean };
}

/** What Tencent's interface answers to the calls of a release, by the vendor's own library and documents. */
const cloudActions: Readonly<Record<string, (account: Account, body: Body) => Answer>> = {
  DescribeEnvs: ({ env }) => ({
    EnvList: [
      {
        EnvId: env,
        Databases: [{ InstanceId: 'tnt-1' }],
        Storages: [{ Bucket: 'bucket-1', CdnDomain: '6261-bucket-1.tcb.qcloud.la' }],
        LogServices: [{ TopicId: 'topic-1', LogsetId: 'logset-1' }],
      },
    ],
  }),
  DescribeTable: ({ tables }, { TableName }) => {
    const table = tables.get(text(TableName));

    return table ? { Indexes: table.indexes } : no('ResourceNotFound');
  },
  CreateTable: ({ tables }, { TableName }) => {
    tables.set(text(TableName), { acl: 'PRIVATE', indexes: [] });

    return {};
  },
  UpdateTable: ({ tables }, { TableName, CreateIndexes, DropIndexes = [] }) => {
    const table = tables.get(text(TableName));
    if (!table) return no('ResourceNotFound');
    const dropped = (DropIndexes as { IndexName: string }[]).map(({ IndexName }) => IndexName);
    table.indexes = table.indexes.filter(({ Name }) => !dropped.includes(Name));
    for (const { IndexName, MgoKeySchema } of CreateIndexes as NewIndex[]) {
      if (table.indexes.some(({ Name }) => Name === IndexName)) return no('InvalidParameter');
      const { MgoIndexKeys, MgoIsUnique } = MgoKeySchema;
      table.indexes.push({ Name: IndexName, Unique: MgoIsUnique, Keys: MgoIndexKeys });
    }
    if (table.indexes.length > mostIndexes) return no('LimitExceeded');

    return {};
  },
  DescribeDatabaseACL: ({ tables }, { CollectionName }) => ({
    AclTag: tables.get(text(CollectionName))?.acl,
  }),
  ModifyDatabaseACL: ({ tables }, { CollectionName, AclTag }) => {
    const table = tables.get(text(CollectionName));
    if (!table) return no('ResourceNotFound');
    table.acl = text(AclTag);

    return {};
  },
  DescribeStorageSafeRule: ({ rules }) => ({ AclTag: 'CUSTOM', Rule: rules.get('storage') }),
  ModifyStorageSafeRule: ({ rules }, { Rule }) => ({ done: rules.set('storage', text(Rule)) && true }),
  DescribeResourcePermission: ({ rules }) => ({
    Data: { PermissionList: [{ SecurityRule: rules.get('function') }] },
  }),
  ModifyResourcePermission: ({ rules }, { SecurityRule }) => ({
    done: rules.set('function', text(SecurityRule)) && true,
  }),
  GetFunction: ({ functions }, { FunctionName }) => {
    const found = functions.get(text(FunctionName));
    if (!found) return no('ResourceNotFound.FunctionName');
    found.looks += 1;

    return { ...found, Status: found.looks > 1 ? 'Active' : 'Creating' };
  },
  CreateFunction: ({ functions }, { Code: _code, ...body }) => {
    functions.set(text(body['FunctionName']), { ...body, Triggers: [], looks: 0 });

    return {};
  },
  UpdateFunctionCode: changeFunction,
  UpdateFunctionConfiguration: changeFunction,
  BatchCreateTrigger: ({ functions }, { FunctionName, Triggers }) => {
    const found = functions.get(text(FunctionName));
    if (!found || found.looks < 2) return no('ResourceInUse');
    found.Triggers.push(...(JSON.parse(text(Triggers)) as StandingFunction['Triggers']));

    return {};
  },
  Invoke: ({ functions }, { FunctionName }) =>
    functions.has(text(FunctionName))
      ? { Result: { RetMsg: '{"ok":false,"error":{"code":"NotSignedIn"}}' } }
      : no('ResourceNotFound.FunctionName'),
  ListLayerVersions: ({ layers }, { LayerName }) => ({
    LayerVersions: layers.filter((one) => one['LayerName'] === LayerName),
  }),
  PublishLayerVersion: ({ layers }, { Content: _content, ...body }) => ({
    LayerVersion: layers.push({ ...body, LayerVersion: layers.length + 1 }),
  }),
  DescribeCloudBaseGWAPI: ({ routes }) => ({ APISet: routes }),
  CreateCloudBaseGWAPI: ({ routes }, body) => ({ APIId: String(routes.push(body)) }),
  DescribeCloudBaseGWService: ({ domains }) => ({ ServiceSet: domains }),
  BindCloudBaseGWDomain: ({ domains }, body) => ({ count: domains.push(body) }),
  DescribeStaticStore: (account) => {
    if (account.hosting === 0) return { Data: [] };
    account.hosting += 1;
    const Status = account.hosting > 2 ? 'online' : 'init';

    return { Data: [{ Bucket: 'pages-1', Regoin: 'ap-shanghai', Status }] };
  },
  CreateStaticStore: (account) => ({ Result: (account.hosting = 1) && 'succ' }),
};

function changeFunction({ functions }: Account, { FunctionName, Code: _code, ...body }: Body): Answer {
  const found = functions.get(text(FunctionName));
  if (!found || found.looks < 2) return no('ResourceInUse');
  Object.assign(found, body, { looks: 0 });

  return {};
}

const isRead = (action: string): boolean => /^(Describe|Get|List|Invoke)/.test(action);

/** What a browser gets at the domain: the pages that were put there, and a door that asks for a sign-in. */
function siteStatus({ files, routes }: Account, path: string): number {
  if (path === 'console/') return files.has('console/index.html') ? 200 : 404;

  return routes.some((one) => path === `${text(one['Path']).slice(1)}/me`) ? 401 : 404;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);

  return Buffer.concat(chunks);
}

/**
 * Stands for the vendor in tests: Tencent's interface, its object store and WeChat's server interface on one port, each
 * with the state of one account, signatures checked.
 */
export async function openStandIn(env: string, key: VendorKey) {
  const account = emptyAccount(env);
  const heard: Heard[] = [];

  const answerCloud = (service: string, request: IncomingMessage, body: Buffer): Answer => {
    const header = (name: string) => text(request.headers[name] ?? '');
    const seconds = Number(header('x-tc-timestamp'));
    const wanted = signCall(key, { service, host: header('host'), body: body.toString('utf8'), seconds });
    if (header('authorization') !== wanted) return no('AuthFailure.SignatureFailure');
    const action = header('x-tc-action');
    const read = JSON.parse(body.toString('utf8')) as Body;
    const act = Object.hasOwn(cloudActions, action) ? cloudActions[action] : undefined;
    if (!act) return no('InvalidAction');
    if (!isRead(action)) heard.push({ action: `${service} ${action}`, body: read });

    return act(account, read);
  };

  const answerWechat = (path: string, body: Buffer): Body => {
    const read = JSON.parse(body.toString('utf8')) as Record<string, string>;
    const name = read['function_name'] ?? '';
    if (path === '/cgi-bin/stable_token')
      return read['secret'] === appSecret
        ? { access_token: 'token-1' }
        : { errcode: 40125, errmsg: 'invalid appsecret' };
    if (path === '/tcb/getfuncconfig') {
      const config = account.configs.get(name);

      return config === undefined ? { errcode: 85089, errmsg: 'no config' } : { errcode: 0, config };
    }
    heard.push({ action: path, body: read });
    account.configs.set(name, read['config'] ?? '');

    return { errcode: 0 };
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const [, kind = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
      const path = rest.join('/');
      if (kind === 'site') return response.writeHead(siteStatus(account, path)).end();
      if (kind !== 'objects') {
        const answer =
          kind === 'wechat' ? answerWechat(`/${path}`, body) : { Response: answerCloud(kind, request, body) };

        return response.end(JSON.stringify(answer));
      }
      if (!(request.headers.authorization ?? '').includes(`q-ak=${key.id}`))
        return response.writeHead(403).end();
      if (request.method === 'PUT') {
        heard.push({ action: 'PUT', body: { key: path, type: request.headers['content-type'] } });
        account.files.set(path, createHash('md5').update(body).digest('hex'));

        return response.end();
      }
      const etag = account.files.get(path);

      return etag === undefined
        ? response.writeHead(404).end()
        : response.writeHead(200, { etag: `"${etag}"` }).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const places: VendorPlaces = {
    cloud: (service) => `${home}/${service}`,
    objects: () => `${home}/objects/`,
    wechat: `${home}/wechat`,
  };

  return {
    site: `${home}/site`,
    places,
    account,
    heard,
    close: () => new Promise((done) => server.close(done)),
  };
}
