import { announcedYears } from '../../domain/deadlines/announced-years';
import { workingCalendar } from '../../domain/deadlines/calendar';
import { rollOver } from '../../domain/deadlines/count';
import { daysAhead } from '../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
let office: TestOffice;
const calendar = workingCalendar(announcedYears, { estimate: true });
const ahead = Array.from({ length: 14 }, (_, place) => daysAhead(place + 3));
const restDay = ahead.find((day) => !calendar.isWorking(day)) ?? '';
const tooFar = daysAhead(61);

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Told {
  readonly case: {
    readonly review: {
      readonly supplements: readonly { readonly dueOn: string }[];
      readonly advance: { readonly supplementDueOn: string } | null;
    };
  };
}

const reviewOf = async (caseId: string) =>
  dataOf<Told>(await office.desk('lijing', 'openDossier', { caseId })).case.review;

test('a day of rest that was set for papers moves on to the next working day, and one far away is refused (民法典-203)', async () => {
  const caseId = await submitted(office, 'rest-day');
  const notice = { items: [{ code: 'identity', sentence: '请补身份证反面。' }] };
  expect(codeOf(await decide(office, 'lijing', 'askSupplement', caseId, { ...notice, dueOn: tooFar }))).toBe(
    'DayInvalid',
  );
  dataOf(await decide(office, 'lijing', 'askSupplement', caseId, { ...notice, dueOn: restDay }));

  const { supplements } = await reviewOf(caseId);
  expect(supplements[0]?.dueOn).toBe(rollOver(restDay, calendar).day);
  expect(supplements[0]?.dueOn).not.toBe(restDay);
});

test('so does the day for the papers of aid in advance', async () => {
  const caseId = await submitted(office, 'rest-day-in-advance');
  const urgent = { ground: 'deadline', reason: '三天后时效届满' };
  expect(
    codeOf(await decide(office, 'chenli', 'advance', caseId, { ...urgent, supplementDueOn: tooFar })),
  ).toBe('DayInvalid');
  dataOf(await decide(office, 'chenli', 'advance', caseId, { ...urgent, supplementDueOn: restDay }));

  expect((await reviewOf(caseId)).advance?.supplementDueOn).toBe(rollOver(restDay, calendar).day);
});
