import type { VisitLine } from '../../contract/quality/visits';
import { officeBefore } from '../../test/another-day';
import { closedCase } from '../../test/closed-case';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('nobody is called three times in one minute: the next try is on another day, and says which', async () => {
  await closedCase(office, 'visit-1');
  await office.cloud.invoke('clock', {});
  const line = async () =>
    dataOf<{ lines: VisitLine[] }>(await office.desk('wumei', 'listVisits', {})).lines[0];
  const note = async (then = office) => {
    const { id, version } = (await line()) ?? {};

    return then.desk('wumei', 'noteUnreached', { id, version, way: 'call' });
  };
  dataOf(await note(officeBefore(office, 1)));
  expect(codeOf(await note(officeBefore(office, 1)))).toBe('ActionNotPossibleNow');
  expect(dataOf(await note())).toEqual({ done: false });
  const soon = await note();
  expect(codeOf(soon)).toBe('ActionNotPossibleNow');
  expect(JSON.stringify(soon)).toMatch(/联系过了，请.+再联系一次/);
  expect((await line())?.tries).toHaveLength(2);
});

test('whoever tries codes from one place is stopped', async () => {
  const tryOne = () => office.http('openReply', { code: 'B'.repeat(16) });
  for (let at = 0; at < 60; at += 1) await tryOne();
  expect(codeOf((await tryOne()).answer)).toBe('TooManyRequests');
});
