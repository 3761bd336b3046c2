import {
  collectionRule,
  mostIndexes,
  type CollectionSchema,
  type IndexSchema,
} from '../../../cloudfunctions/platform/schema';
import { cloudCall, type Step } from '../vendor/acts';
import type { ReleasePart, ReleaseWorld } from './world';

interface Described {
  readonly Indexes?: readonly {
    readonly Name: string;
    readonly Unique?: boolean;
    readonly Keys?: readonly { readonly Name: string; readonly Direction: string }[];
  }[];
}

const keysOf = ({ keys }: IndexSchema) =>
  keys.map(([Name, direction]) => ({ Name, Direction: String(direction) }));

function isSame(wanted: IndexSchema, there: NonNullable<Described['Indexes']>[number]): boolean {
  const said = (keys: readonly { Name: string; Direction: string }[]) =>
    keys.map(({ Name, Direction }) => `${Name} ${Direction}`).join();

  return (
    said(keysOf(wanted)) === said(there.Keys ?? []) && (wanted.unique ?? false) === (there.Unique ?? false)
  );
}

/** What is missing of one collection: itself, its indexes, the rule that nobody but functions reaches it. */
async function planCollection(world: ReleaseWorld, wanted: CollectionSchema): Promise<Step[]> {
  const { vendor, settings, account } = world;
  const MongoConnector = { InstanceId: 'flexdb', DatabaseName: account.database };
  const table = { EnvId: settings.env, MongoConnector, TableName: wanted.name };
  const rule = { EnvId: settings.env, CollectionName: wanted.name };
  const there = await vendor.find<Described>({ service: 'tcb', action: 'DescribeTable', body: table });
  const acl = there
    ? await vendor.find<{ AclTag?: string }>({ service: 'tcb', action: 'DescribeDatabaseACL', body: rule })
    : null;
  const named = (index: IndexSchema) => there?.Indexes?.find(({ Name }) => Name === index.name);
  const stale = wanted.indexes.filter((index) => {
    const found = named(index);

    return found !== undefined && !isSame(index, found);
  });
  const missing = wanted.indexes.filter((index) => named(index) === undefined || stale.includes(index));
  const dropped = [...stale.map(({ name }) => name), ...inTheWay(wanted, there?.Indexes ?? [])];
  const drop = dropped.length > 0 && { DropIndexes: dropped.map((IndexName) => ({ IndexName })) };
  const CreateIndexes = missing.map((index) => ({
    IndexName: index.name,
    MgoKeySchema: { MgoIndexKeys: keysOf(index), MgoIsUnique: index.unique ?? false },
  }));

  return [
    ...(there ? [] : [{ why: `建集合 ${wanted.name}`, act: cloudCall('tcb', 'CreateTable', table) }]),
    ...(missing.length === 0
      ? []
      : [
          {
            why: `${wanted.name} 的索引：${missing.map(({ name }) => name).join('、')}`,
            act: cloudCall('tcb', 'UpdateTable', { ...table, ...drop, CreateIndexes }),
          },
        ]),
    ...(acl?.AclTag === collectionRule
      ? []
      : [
          {
            why: `${wanted.name} 只许云函数读写`,
            act: cloudCall('tcb', 'ModifyDatabaseACL', { ...rule, AclTag: collectionRule }),
          },
        ]),
  ];
}

/** Indexes that nobody declares any more, where the vendor would not take all the declared ones beside them. */
function inTheWay({ indexes }: CollectionSchema, there: NonNullable<Described['Indexes']>): string[] {
  const undeclared = there.filter(
    ({ Name }) => Name !== '_id_' && indexes.every((index) => index.name !== Name),
  );

  return undeclared.length + indexes.length > mostIndexes ? undeclared.map(({ Name }) => Name) : [];
}

/** Collections, indexes and their rule. What the account has beyond the declaration is left alone while there is room. */
export const database: ReleasePart = {
  name: 'database',
  title: '数据库：集合、索引、权限',
  plan: async (world) => {
    const steps: Step[] = [];
    for (const wanted of world.collections) steps.push(...(await planCollection(world, wanted)));

    return steps;
  },
};
