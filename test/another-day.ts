import type { Answer } from '../contract/envelope';
import { phoneDoorOf } from '../contract/every-contract';
import type { TestOffice } from './cloud';

const day = 86_400_000;

/** The day so many days from today in China. */
export function daysAhead(days: number): string {
  return new Date(Date.now() + days * day + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The same office so many days ago: every question is asked then. Sessions are of today, so there is no tomorrow. */
export function officeBefore(office: TestOffice, daysAgo: number): TestOffice {
  return officeAt(office, new Date(Date.now() - daysAgo * day));
}

/** The same office with its clock stopped: however long the questions take, all are asked at this moment. */
export function officeAt(office: TestOffice, moment = new Date()): TestOffice {
  const at = moment.toISOString();
  const key = office.cloud.secret;
  const then = { 'x-yuanshou-at': at, 'x-yuanshou-sample-key': key };

  return {
    ...office,
    phone: async (openid, action, input = {}) =>
      (await office.cloud.invoke(
        phoneDoorOf(action),
        { action, input, clock: { at, key } },
        { openid },
      )) as Answer<Record<string, unknown>>,
    http: (action, input, headers = {}, method) =>
      office.http(action, input, { ...then, ...headers }, method),
    desk: async (userName, action, input = {}) =>
      (await office.http(action, input, { ...then, cookie: await office.cookie(userName) })).answer,
  };
}
