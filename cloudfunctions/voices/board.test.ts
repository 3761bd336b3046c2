import type { Board } from '../../contract/voices/board';
import { fewest } from '../../domain/statistics/board/board';
import { addMonths } from '../../domain/time/days';
import { dayOf } from '../../domain/time/times';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { putBack, storedIn } from '../../test/stored';
import { granted } from '../../test/office-cases';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const asked = async (): Promise<Board> => dataOf<Board>(await office.phone('a-stranger', 'board', {}));

test('the board tells of a year that is over, and of nothing as long as few were helped', async () => {
  await granted(office, 'board-1');
  await office.cloud.runTimer('clock');
  expect(await asked()).toMatchObject({ lines: [] });

  // The same office a month later, and with more people: the tallies of this month, moved and multiplied.
  const month = dayOf(new Date().toISOString()).slice(0, 7);
  const before = addMonths(`${month}-01`, -1).slice(0, 7);
  for (const tally of await storedIn(office.cloud, 'tallies')) {
    const many = JSON.parse(JSON.stringify(tally).replaceAll(month, before), (_key, value: unknown) =>
      value === 1 ? fewest : value,
    ) as typeof tally;
    await putBack(office.cloud, 'tallies', many);
  }
  const { from, to, lines } = await asked();
  expect(to.slice(0, 7)).toBe(before);
  expect(from.slice(0, 7)).toBe(addMonths(`${before}-01`, -11).slice(0, 7));
  expect(lines[0]).toBe(`给 ${fewest} 人请了律师`);
  expect(lines).toContain('没有收到投诉');
});
