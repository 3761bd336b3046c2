import type { SetUpAnswer } from '../../contract/setup/set-up';
import { codeOf, dataOf, openTestOffice } from '../../test/cloud';

test('a share of return visits above all of them is refused with what to fill in, and nothing is kept of it', async () => {
  const office = await openTestOffice();
  try {
    const setUp = async () => dataOf<SetUpAnswer>(await office.desk('chenli', 'openSetUp', {}));
    const { limits, version } = await setUp();
    for (const followUpOthers of [101, 150, 50.5, -1]) {
      const input = { version, limits: { ...limits, followUpOthers } };
      const answer = await office.desk('chenli', 'saveLimits', input);
      expect(codeOf(answer)).toBe('InputInvalid');
      expect(JSON.stringify(answer)).toContain('其他案件回访比例请填0到100的整数。');
    }
    expect((await setUp()).limits).toEqual(limits);
    const whole = { version, limits: { ...limits, followUpOthers: 100 } };
    dataOf(await office.desk('chenli', 'saveLimits', whole));
  } finally {
    await office.close();
  }
});
