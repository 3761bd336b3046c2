/** A sample person; there is no real WeChat login in a browser. */
export interface Identity {
  readonly openid: string;
  readonly name: string;
  readonly note: string;
}

/** What the local cloud says about itself. */
export interface About {
  readonly demo: boolean;
  readonly env: string;
  readonly identities: readonly Identity[];
}

const chosenKey = 'mp-identity';
const madeKey = 'mp-own-identities';

/** Asks the local cloud who may be simulated; undefined when it cannot be reached. */
export async function askAbout(): Promise<About | undefined> {
  try {
    const response = await fetch('/client/about');
    if (!response.ok) return undefined;
    const { demo, env, identities = [] } = (await response.json()) as Partial<About>;

    return { demo: demo ?? false, env: env ?? '', identities };
  } catch {
    return undefined;
  }
}

/**
 * The openid for this tab: from the address (`?as=`), this tab's earlier choice, or the last choice of
 * any tab. So two tabs can be two people, and a reload stays the same person.
 */
export function chosenOpenid(): string | undefined {
  const asked = new URLSearchParams(location.search).get('as');
  const openid = asked ?? sessionStorage.getItem(chosenKey) ?? localStorage.getItem(chosenKey) ?? undefined;
  if (openid === undefined || !isOpenid(openid)) return undefined;

  rememberHere(openid);

  return openid;
}

/** This tab stays this person. */
export function rememberHere(openid: string): void {
  sessionStorage.setItem(chosenKey, openid);
}

/** Starts again as somebody else. */
export function become(openid: string): void {
  rememberHere(openid);
  localStorage.setItem(chosenKey, openid);
  const address = new URL(location.href);
  address.searchParams.delete('as');
  address.hash = '';
  history.replaceState(null, '', address);
  location.reload();
}

/** Production openids are never numbers only; a letter keeps ours apart from row numbers. */
export function isOpenid(text: string): boolean {
  return /^[\w-]{4,64}$/.test(text) && /[a-z]/i.test(text);
}

/** People that the visitor made up here. */
export function ownIdentities(): Identity[] {
  return JSON.parse(localStorage.getItem(madeKey) ?? '[]') as Identity[];
}

/** Makes a new person, whom no case knows yet. */
export function makeIdentity(name: string): Identity {
  const random = crypto.getRandomValues(new Uint32Array(2));
  const openid = `o-visitor-${Array.from(random, (part) => part.toString(36)).join('')}`;
  const identity = { openid, name, note: '您自己添加的' };
  localStorage.setItem(madeKey, JSON.stringify([...ownIdentities(), identity]));

  return identity;
}
