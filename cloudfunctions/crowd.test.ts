import { codeOf, dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { recommended, submit, draftOf, versionOf } from '../test/office-cases';
let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Stored {
  readonly _id: string;
  readonly receiptNo: string | null;
  readonly papers: readonly { readonly code: string; readonly number: string }[];
  readonly events: readonly { readonly action: string }[];
}

interface Counter {
  readonly values: Readonly<Record<string, number>>;
  readonly unused: readonly { readonly kind: string; readonly value: number; readonly reason: string }[];
}

async function all<Row>(collectionName: string): Promise<Row[]> {
  const body = { collectionName, queryType: 'WHERE', query: '{}', limit: 1000 };
  const { data } = await office.cloud.store.run('database.getDocument', body);

  return (data as { list: string[] }).list.map((text) => JSON.parse(text) as Row);
}

/** The running number at the end of 青援给字〔2026〕第12号. */
const ordinal = (number: string): number => Number(/第(\d+)号/.exec(number)?.[1]);

test('eight people decide the same twenty cases at once: one decision each, and every number is used or explained', async () => {
  const caseIds: string[] = [];
  for (let n = 0; n < 20; n++) caseIds.push(await recommended(office, `crowd-${n}`));
  await office.cookie('chenli');

  const decisions = caseIds.map(async (caseId) => {
    const version = await versionOf(office, caseId);
    const grant = () => office.desk('chenli', 'grant', { caseId, version, reason: '同意给予' });

    return Promise.all(Array.from({ length: 8 }, grant));
  });
  for (const answers of await Promise.all(decisions)) {
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['ok', 'StateHasChanged']));
  }

  const cases = (await all<Stored>('cases')).filter(({ _id }) => caseIds.includes(_id));
  for (const { events } of cases) expect(events.filter(({ action }) => action === 'grant')).toHaveLength(1);

  const [counter] = await all<Counter>('counters');
  const used = cases.flatMap(({ papers }) => papers.filter(({ code }) => code === 'FZ-009'));
  const explained = (counter?.unused ?? []).filter(({ kind }) => kind === 'FZ-009');
  const numbers = [...used.map(({ number }) => ordinal(number)), ...explained.map(({ value }) => value)];
  const last = counter?.values['FZ-009'] ?? 0;
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, n) => n + 1));
  for (const { reason } of explained) expect(reason).toContain('StateHasChanged');
});

test('thirty people submit at once, each twice: thirty numbers, none given twice', async () => {
  const drafts = await Promise.all(
    Array.from({ length: 30 }, async (_, n) => ({
      openid: `crowd-sender-${n}`,
      caseId: await draftOf(office, `crowd-sender-${n}`),
    })),
  );
  const receipts = await Promise.all(
    drafts.map(async ({ openid, caseId }) => {
      const answers = await Promise.all([submit(office, openid, caseId), submit(office, openid, caseId)]);
      const [first, second] = answers.map((answer) => dataOf<{ receiptNo: string }>(answer).receiptNo);
      expect(second).toBe(first);

      return first;
    }),
  );

  expect(new Set(receipts).size).toBe(30);
});
