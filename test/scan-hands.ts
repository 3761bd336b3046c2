import type { Answer } from '../contract/envelope';
import { samplePassword } from '../local/sample/staff';
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

/** The phone's yes or no. */
export function answer(
  office: TestOffice,
  openid: string,
  code: string,
  agree: boolean,
): Promise<Answer<Record<string, unknown>>> {
  return office.phone(openid, 'answerScan', { scanCode: code, agree });
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
