import { dayOf } from '../../domain/time/times';
import type { WrittenSummary } from '../../domain/statistics/summaries/write';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { submitted } from '../../test/office-cases';

jest.setTimeout(120_000);

let office: TestOffice;
const year = dayOf(new Date().toISOString()).slice(0, 4);
const days = { from: `${year}-01-01`, to: `${year}-12-31`, period: `${year}年` };

beforeAll(async () => {
  office = await openTestOffice();
  await submitted(office, 'summary-1');
  await office.cloud.runTimer('clock');
});
afterAll(() => office.close());

test('a document is written from the figures as they stand, each number with its figure', async () => {
  const asked = await office.desk('lijing', 'openSummary', { mould: 'public-statement', ...days });
  const { title, paragraphs } = dataOf<WrittenSummary>(asked);
  expect(title).toContain(`${year}年`);
  const numbers = paragraphs.flatMap(({ pieces }) => pieces).filter(({ figure }) => figure === '批准案件');
  expect(numbers.map(({ text }) => text)).toEqual(['0']);
});

test('a document that there is not is refused, and who sees no case reads none', async () => {
  const none = await office.desk('lijing', 'openSummary', { mould: 'novel', ...days });
  expect(codeOf(none)).toBe('InputInvalid');
  const blind = await office.desk('malan', 'openSummary', { mould: 'public-statement', ...days });
  expect(codeOf(blind)).toBe('NotAllowed');
});
