import type { OwnVisit } from '../../contract/voices/own-visits';
import { addDays } from '../../domain/time/days';
import { dayOf } from '../../domain/time/times';
import { dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { closed } from '../../test/office-cases';
import { storedIn } from '../../test/stored';

let office: TestOffice;
const today = dayOf(new Date().toISOString());

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const rated = '不满意';
const said = {
  ratings: { attitude: rated, contact: rated, rights: rated, result: rated, whole: rated },
  ...{ feeAsked: false, told: true, performed: 'partly', text: '请早点告诉结果。' },
};

/** Those asked by so many days from today. */
async function askedBy(days: number) {
  const clock = { at: `${addDays(today, days)}T02:00:00.000Z`, key: office.cloud.secret };
  for (const only of ['askVisits', 'sendOutbox']) await office.cloud.invoke('clock', { clock, only: [only] });

  return storedIn(office.cloud, 'outbox', { moment: 'visitAsked' });
}

test('a week after closing the person is asked once to answer on the phone, and not where the answer is there', async () => {
  const asked = await closed(office, 'visit-asked');
  await closed(office, 'visit-answered');
  await office.cloud.invoke('clock', {});
  const { visits } = dataOf<{ visits: OwnVisit[] }>(await office.phone('visit-answered', 'myVisits', {}));
  dataOf(await office.phone('visit-answered', 'answerVisit', { ...said, id: visits[0]?.id }));

  expect(await askedBy(6)).toEqual([]);
  for (const days of [8, 9])
    expect(await askedBy(days)).toMatchObject([
      { caseId: asked, sentence: '案子办得怎么样？请点开说说。', state: 'phone_task' },
    ]);
});
