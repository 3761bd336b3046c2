import type { Answer } from '../contract/envelope';
import type { TestOffice } from './cloud';

const day = 86_400_000;

/** The day so many days from today in China. */
export function daysAhead(days: number): string {
  return new Date(Date.now() + days * day + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The same office so many days ago: every question is asked then. Sessions are of today, so there is no tomorrow. */
export function officeBefore(office: TestOffice, daysAgo: number): TestOffice {
  const at = new Date(Date.now() - daysAgo * day).toISOString();
  const key = office.cloud.secret;

  return {
    ...office,
    phone: async (openid, action, input = {}) =>
      (await office.cloud.invoke('citizen', { action, input, clock: { at, key } }, { openid })) as Answer<
        Record<string, unknown>
      >,
    desk: async (userName, action, input = {}) => {
      const headers = {
        cookie: await office.cookie(userName),
        'x-yuanshou-at': at,
        'x-yuanshou-sample-key': key,
      };

      return (await office.http(action, input, headers)).answer;
    },
  };
}
