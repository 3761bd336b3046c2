import { is } from '../../platform/sdk/sdk';
import { accountSeal } from '../../platform/sealing/standing-seals';
import { fault, type Check } from './slice';

const page = 100;

/** Every account is as the product wrote it: nobody gave themselves a post, a password or a number past it. */
export const checkAccounts: Check = async ({ office, after }) => {
  const found = await office.store.find(
    'users',
    { _id: is.after(after) },
    { limit: page, order: [['_id', 'asc']] },
  );
  const isSealed = (await office.store.get('vitals', 'accounts')) !== null;
  const faults = found.flatMap(({ seal, ...user }) => {
    const more = { centreId: user.centreId };
    if (seal === undefined) return isSealed ? [fault('unsealed', user.userName, more)] : [];

    return seal === accountSeal(office.keys, user) ? [] : [fault('accountChanged', user.userName, more)];
  });

  return {
    checked: found.length,
    found: faults,
    after: found.length === page ? (found.at(-1)?._id ?? null) : null,
  };
};
