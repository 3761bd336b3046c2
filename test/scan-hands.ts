import type { Answer } from '../contract/envelope';
import { samplePassword } from '../local/sample/staff';
import { storedIn } from './stored';
import { dataOf, type DeskAnswer, type TestOffice } from './cloud';

export interface Started {
  readonly code: string;
  readonly secret: string;
}

/** Headers by which the real functions believe that it is some seconds later. */
export function later({ cloud }: TestOffice, seconds: number): Record<string, string> {
  return {
    'x-yuanshou-at': new Date(Date.now() + seconds * 1000).toISOString(),
    'x-yuanshou-sample-key': cloud.secret,
  };
}

/** A browser asks for a code. */
export async function start(
  office: TestOffice,
  headers: Readonly<Record<string, string>> = {},
  centreId: string | null = null,
): Promise<Started> {
  return dataOf<Started>((await office.http('startScan', { centreId }, headers)).answer);
}

/** The browser asks how far its code has come. */
export async function finish(
  office: TestOffice,
  { code, secret }: Started,
  headers: Readonly<Record<string, string>> = {},
): Promise<DeskAnswer & { cookie: string }> {
  const given = await office.http('finishScan', { scanCode: code, secret }, headers);

  return { ...given, cookie: (given.headers['set-cookie'] ?? '').split(';')[0] ?? '' };
}

/** The phone's yes, with the number that the computer shows, or no. */
export async function answer(
  office: TestOffice,
  openid: string,
  code: string,
  agree: boolean,
): Promise<Answer<Record<string, unknown>>> {
  const number = agree ? await numberShown(office, openid, code) : null;

  return office.phone(openid, 'answerScan', { scanCode: code, agree, number });
}

/** What stands on the computer once this phone has looked; `null` where it may not look, or ties itself. */
async function numberShown(office: TestOffice, openid: string, code: string): Promise<string | null> {
  const looked = await office.phone(openid, 'openScan', { scanCode: code });
  if (!looked.ok) return null;
  const { numbers } = looked.data as { numbers: readonly string[] };
  const open = await storedIn(office.cloud, 'scan_codes', { state: 'seen' });
  const own = open.find((one) => String(one['numbers']) === String(numbers));

  return own ? String(own['number']) : null;
}

/** Ties a phone to an account, as its owner does it at the desk and on the phone. */
export async function bind(
  office: TestOffice,
  userName: string,
  openid: string,
): Promise<Answer<Record<string, unknown>>> {
  const password = samplePassword;
  const { code } = dataOf<{ code: string }>(await office.desk(userName, 'startBinding', { password }));

  return answer(office, openid, code, true);
}
