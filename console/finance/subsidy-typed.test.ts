import { publishedTables } from '../../domain/subsidy/published-tables';
import { sentTable, sumOf, typedTable } from './subsidy-typed';

const [published] = publishedTables;
if (!published) throw new Error('no published table');

test('a published table begins a new one: sums stay, name and day are the centre’s own', () => {
  const typed = typedTable(published, { asNew: true });
  expect([typed.name, typed.from]).toEqual(['', '']);
  const sent = sentTable({ ...typed, name: ' 青禾 ', from: '2026-01-01' });
  expect(sent).toMatchObject({ name: '青禾', from: '2026-01-01', to: null, items: published.items });
  expect(sent).toMatchObject({
    eachFurtherPerson: 200,
    most: 5000,
    away: { 其他市: 500, 外省: 1000 },
    hard: 1000,
  });
  expect(sent.endedEarly).toBeNull();
});

test('a share is typed in hundredths; what is no number is sent so that it is refused', () => {
  const typed = typedTable(published, { asNew: false });
  expect(sentTable({ ...typed, endedEarly: '50' }).endedEarly).toBe(0.5);
  expect(sentTable({ ...typed, endedEarly: '一半' }).endedEarly).toBeLessThan(0);
  expect([sumOf(''), sumOf('1.2万'), sumOf('很多')]).toEqual([null, 12000, -1]);
});
