import {
  askAbout,
  chosenOpenid,
  rememberHere,
  makeIdentity,
  ownIdentities,
  type About,
  type Identity,
} from './identities';

/** Who this tab is: the earlier choice, else the first sample person, else somebody new. */
export async function openIdentity(): Promise<{ about: About | undefined; identity: Identity }> {
  const chosen = chosenOpenid();
  const about = await askAbout();
  const known = [...(about?.identities ?? []), ...ownIdentities()];
  if (chosen !== undefined) {
    const identity = known.find(({ openid }) => openid === chosen);

    return { about, identity: identity ?? { openid: chosen, name: chosen, note: '' } };
  }

  const identity = known[0] ?? makeIdentity('新来的人');
  rememberHere(identity.openid);

  return { about, identity };
}
