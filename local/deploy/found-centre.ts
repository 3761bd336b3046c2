import { newAccount } from '../../cloudfunctions/people/accounts/new-account';
import type { Centre, User } from '../../cloudfunctions/platform/documents';
import { accountSeal } from '../../cloudfunctions/platform/sealing/standing-seals';
import type { Keys } from '../../cloudfunctions/platform/sealing/keys';
import { newId } from '../../cloudfunctions/platform/ids';
import { filledCentre } from '../../cloudfunctions/centre/filled-in';
import { defaultRules } from '../../domain/deadlines/centre-rules';
import { StartError } from '../cloud/errors';
import type { FoundingParts } from './founding-parts';

/** What founding needs of a database. */
export interface FoundingDatabase {
  /** The first few that fit. */
  find(collection: 'centres' | 'users', where: object): Promise<readonly { readonly _id: string }[]>;
  /** @throws where a document with that id, or that user name, is there already */
  add(collection: 'centres' | 'users', document: Centre | User): Promise<unknown>;
}

/** Why an environment is not founded: one sentence with what to do. */
export class FoundingRefused extends StartError {}

/** The first centre has one id everywhere: of two who found at once the database refuses the second. */
const firstCentreId = 'c100000000000001';

/**
 * The centre that an earlier founding left without an account, since it was stopped half way: the only one there is, or
 * the one of this name.
 */
async function unfinished(
  database: FoundingDatabase,
  centres: readonly { readonly _id: string }[],
  named: readonly { readonly _id: string }[],
): Promise<string | null> {
  const [begun] = centres.length === 1 ? centres : named;
  if (begun === undefined) return null;
  const users = await database.find('users', { centreId: begun._id });

  return users.length === 0 ? begun._id : null;
}

const keysWanted =
  '再建一个中心，要在环境变量 YUANSHOU_KEYS 里给出中心的加密钥匙，新账号用它封存。没有改动。';

function centreOfParts(_id: string, parts: FoundingParts): Centre {
  const { name, shortName, phone, address, hours, bureau } = parts;

  return filledCentre({
    ...{ _id, name, shortName, phone, address, hours, bureau, packId: 'national', rules: defaultRules },
  } as Centre);
}

/** Two centres of one name nobody tells apart, and two of one short name would give out the same numbers. */
async function mustBeNew(
  database: FoundingDatabase,
  { name, shortName }: FoundingParts,
  named: readonly unknown[],
): Promise<void> {
  if (named.length > 0) throw new FoundingRefused(`已经有叫${name}的中心，没有改动。请换一个 --name。`);
  if ((await database.find('centres', { shortName })).length === 0) return;
  throw new FoundingRefused(`文号简称“${shortName}”有别的中心在用，没有改动。请换一个 --short。`);
}

/**
 * Gives an empty environment its first centre with its bureau and one user manager. Stopped half way it is run again.
 * @param another found one more centre beside those that exist
 * @param keys what seals the account; the very first one may wait for the clock to do it
 * @returns the one-time password, which is kept nowhere else
 * @throws FoundingRefused when there is a centre already, or its name, its short name or the user name is taken
 */
export async function foundCentre(
  database: FoundingDatabase,
  parts: FoundingParts,
  another: boolean,
  keys: Keys | null,
): Promise<{ readonly centreId: string; readonly password: string }> {
  const centres = await database.find('centres', {});
  const named = await database.find('centres', { name: parts.name });
  const begun = await unfinished(database, centres, named);
  if (centres.length > 0 && begun === null && !another) {
    throw new FoundingRefused('这里已经有中心了，没有改动。要再建一个中心，请加 --another。');
  }
  if (centres.length > 0 && keys === null) throw new FoundingRefused(keysWanted);
  if (begun === null) await mustBeNew(database, parts, named);
  if ((await database.find('users', { userName: parts.manager })).length > 0) {
    throw new FoundingRefused(`用户名 ${parts.manager} 有人用了，没有改动。请换一个 --manager。`);
  }
  const centreId = begun ?? (centres.length === 0 ? firstCentreId : newId());
  if (begun === null) await database.add('centres', centreOfParts(centreId, parts));
  const { user, password } = await newAccount({
    ...{ userName: parts.manager, name: parts.managerName, centreId },
    ...{ roles: ['user_manager'], stationId: null },
  });
  await database.add('users', keys ? { ...user, seal: accountSeal(keys, user) } : user);

  return { centreId, password };
}
