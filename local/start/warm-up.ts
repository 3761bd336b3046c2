import type { Cloud } from '../cloud/cloud';

/** After so many rounds a call takes about as long as it will take all day; more are less and less worth. */
const usualRounds = 120;

/** As long as a real one, and nobody's. */
const noCookie = `yuanshou_desk=${'0'.repeat(43)}`;

type Warmed = Pick<Cloud, 'invoke' | 'loadFunctions'>;

/** What can be asked by nobody and changes nothing: each goes through the SDK to the database and back. */
const questions: readonly ((cloud: Warmed) => Promise<unknown>)[] = [
  (cloud) => cloud.invoke('citizen', { action: 'myCases', input: {} }, { openid: 'nobody-yet' }),
  (cloud) => cloud.invoke('desk', deskEvent('queue'), { source: 'wx_http' }),
];

function deskEvent(action: string): object {
  const headers = { 'content-type': 'application/json', 'x-yuanshou': 'desk', cookie: noCookie };

  return { path: `/${action}`, httpMethod: 'POST', headers, body: '{}', isBase64Encoded: false };
}

/**
 * The moment after the start, before anybody comes: loads what people will ask and asks it, so that the first in the
 * morning does not wait for the machine to learn its work. One call at a time; whoever comes meanwhile waits for one.
 */
export async function warmUp(cloud: Warmed, rounds = usualRounds): Promise<void> {
  await cloud.loadFunctions();
  for (let round = 0; round < rounds; round += 1) {
    for (const ask of questions) await ask(cloud);
  }
}
