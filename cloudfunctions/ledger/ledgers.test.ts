import { safeParse } from 'valibot';
import type { LedgerAnswer, LineChangeView, LineSaved, OpenedLine } from '../../contract/ledger';
import { ledgers } from '../../domain/ledgers/all';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import { valuesSchema, type LineValues } from '../../domain/ledgers/kit/values-schema';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { validInput } from '../../test/inputs/valid-input';
import { colleagues, employ } from '../../test/permissions/people';
import { storedIn } from '../../test/stored';
import { newId } from '../platform/ids';
import { collectionOf } from './entry';

/** Every declaration of a register, tried on the real functions: what holds for one holds for all. */
const together = 30;
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
  await employ(office);
});
afterAll(() => office.close());

const each = ledgers.map((one) => [one.title, one] as const);
const keeperOf = ({ keepers }: Ledger): string => `m0-${(keepers[0] ?? '').replaceAll('_', '-')}`;

/** A line that may be saved: as full as its schema lets it be, with lines of other registers by their ids. */
async function lineOf(ledger: Ledger): Promise<LineValues> {
  const { names } = dataOf<LedgerAnswer>(
    await office.desk(keeperOf(ledger), 'listLedger', { ledger: ledger.name }),
  );
  // Whoever allows something is another than whoever asks for it.
  const known: Record<string, unknown> = { approver: '批准的人' };
  for (const [key, { refersTo }] of Object.entries(ledger.fields)) {
    if (refersTo === undefined) continue;
    known[key] = Object.keys(names[refersTo] ?? {})[0] ?? (await made(refersTo)).id;
  }
  const entries = { ...valuesSchema(ledger), pipe: undefined };

  return validInput(entries, known) as LineValues;
}

async function made(name: string): Promise<LineSaved> {
  const ledger = ledgers.find((one) => one.name === name) as Ledger;
  const values = await lineOf(ledger);
  const input = { ledger: name, id: newId(), version: 0, values };

  return dataOf<LineSaved>(await office.desk(keeperOf(ledger), 'saveLedgerLine', input));
}

/** The fields whose text can be made another one each time. */
function changing(ledger: Ledger, values: LineValues, mark: number): LineValues | null {
  for (const key of Object.keys(ledger.fields)) {
    for (const value of [mark + 1, `第${mark}次`, `2026-01-${String((mark % 27) + 1).padStart(2, '0')}`]) {
      const changed = { ...values, [key]: value };
      const field = ledger.fields[key];
      if (field?.refersTo === undefined && safeParse(valuesSchema(ledger), changed).success) return changed;
    }
  }

  return null;
}

test.each(each)(
  '%s: a line is entered, changed and closed, and each step is written down',
  async (_title, ledger) => {
    const values = await lineOf(ledger);
    const who = keeperOf(ledger);
    const about = { ledger: ledger.name, id: newId() };
    const saved = dataOf<LineSaved>(
      await office.desk(who, 'saveLedgerLine', { ...about, version: 0, values }),
    );
    expect(saved).toEqual({ id: about.id, version: 1 });
    expect(codeOf(await office.desk(who, 'saveLedgerLine', { ...about, version: 0, values }))).toBe('ok');
    const changed = changing(ledger, values, 3);
    expect(codeOf(await office.desk(who, 'saveLedgerLine', { ...about, version: 1, values: changed }))).toBe(
      'ok',
    );
    expect(codeOf(await office.desk(who, 'closeLedgerLine', { ...about, version: 2, why: '不再做了' }))).toBe(
      'ok',
    );
    const list = async (closed: boolean) =>
      dataOf<LedgerAnswer>(await office.desk(who, 'listLedger', { ledger: ledger.name, closed })).lines;
    expect((await list(false)).map(({ id }) => id)).not.toContain(about.id);
    expect((await list(true)).find(({ id }) => id === about.id)).toMatchObject({
      version: 3,
      closed: { why: '不再做了' },
    });
    const { changes } = dataOf<{ changes: LineChangeView[] }>(
      await office.desk(who, 'openLedgerLine', about),
    );
    expect(changes.map(({ did }) => did)).toEqual([ledger.closing, '修改', '新增']);
    const noted = (await storedIn(office.cloud, 'office_changes')).filter(
      ({ target }) => target === about.id,
    );
    expect(noted).toHaveLength(3);
  },
);

test.each(each)('%s: of thirty who save at once nothing is lost', async (_title, ledger) => {
  const values = await lineOf(ledger);
  const who = keeperOf(ledger);
  const about = { ledger: ledger.name, id: newId() };
  dataOf(await office.desk(who, 'saveLedgerLine', { ...about, version: 0, values }));
  const save = (version: number, mark: number) =>
    office.desk(who, 'saveLedgerLine', { ...about, version, values: changing(ledger, values, mark) });
  const marks = Array.from({ length: together }, (_, mark) => mark + 1);
  const answers = await Promise.all(marks.map((mark) => save(1, mark)));
  const losers = marks.filter((_, at) => !answers[at]?.ok);
  expect(losers).toHaveLength(together - 1);
  for (const answer of answers.filter(({ ok }) => !ok))
    expect(answer).toMatchObject({ error: { code: 'LineHasChanged', details: { who: `同事${who}` } } });
  for (const [at, mark] of losers.entries()) expect(codeOf(await save(at + 2, mark))).toBe('ok');
  const { changes } = dataOf<OpenedLine>(await office.desk(who, 'openLedgerLine', about));
  // What may stand once would be in the way of the next test.
  dataOf(await office.desk(who, 'closeLedgerLine', { ...about, version: together + 1, why: '试过了' }));
  expect(changes.map(({ no }) => no)).toEqual(marks.concat(together + 1).reverse());
  const steps = [...changes].reverse();
  steps.slice(1).forEach((step, at) => {
    const known = Object.assign({}, ...steps.slice(0, at + 1).map(({ after }) => after)) as LineValues;
    for (const [key, before] of Object.entries(step.before)) expect(known[key]).toEqual(before);
  });
});

test.each(each)(
  '%s: only its keepers change it, only its readers read it, and nobody of another centre',
  async (_title, ledger) => {
    const values = await lineOf(ledger);
    const about = { ledger: ledger.name, id: newId() };
    dataOf(await office.desk(keeperOf(ledger), 'saveLedgerLine', { ...about, version: 0, values }));
    const before = await storedIn(office.cloud, collectionOf(ledger), { _id: about.id });
    const troubles: string[] = [];
    const asked = async (userName: string, action: string, input: object, may: boolean, foreign: boolean) => {
      const answer = await office.desk(userName, action, input);
      const code = codeOf(answer);
      if (foreign && JSON.stringify(answer).includes(about.id)) troubles.push(`${userName} ${action}: told`);
      if (!may && code !== 'NotAllowed') troubles.push(`${userName} ${action}: ${code}`);
      if (may && code === 'NotAllowed') troubles.push(`${userName} ${action}: refused`);
      if (may && foreign && !['ok', 'LineNotFound', 'InputInvalid', 'ActionNotPossibleNow'].includes(code))
        troubles.push(`${userName} ${action}: ${code}`);
    };
    for (const { userName, role, place } of colleagues.filter((one) => one.place !== 'other station')) {
      const foreign = place === 'other centre';
      const keeps = ledger.keepers.includes(role);
      const reads = keeps || ledger.readers.includes(role);
      await asked(userName, 'listLedger', { ledger: ledger.name }, reads, foreign);
      await asked(userName, 'exportLedger', { ledger: ledger.name }, reads, foreign);
      await asked(userName, 'openLedgerLine', about, reads, foreign);
      if (keeps && !foreign) continue;
      await asked(userName, 'saveLedgerLine', { ...about, version: 1, values }, keeps, foreign);
      await asked(userName, 'closeLedgerLine', { ...about, version: 1, why: '试' }, keeps, foreign);
      await asked(userName, 'checkLedgerLine', { ...about, version: 1 }, keeps, foreign);
      const file = {
        ledger: ledger.name,
        importId: newId(),
        total: 1,
        write: !foreign,
        lines: [{ values, nth: 5 }],
      };
      await asked(userName, 'importLedgerLines', file, keeps, foreign);
    }
    expect(troubles).toEqual([]);
    expect(await storedIn(office.cloud, collectionOf(ledger), { _id: about.id })).toEqual(before);
  },
);

test('what may stand once is refused a second time, named with the line that says it', async () => {
  const ledger = ledgers.find(({ once }) => once?.includes('who')) as Ledger;
  const values = { ...(await lineOf(ledger)), who: '只登一次' };
  const who = keeperOf(ledger);
  const save = (id: string, more: object = {}) =>
    office.desk(who, 'saveLedgerLine', {
      ledger: ledger.name,
      id,
      version: 0,
      values: { ...values, ...more },
    });
  const first = newId();
  dataOf(await save(first));
  expect(codeOf(await save(first))).toBe('ok');
  const twice = await save(newId(), { note: '换个备注' });
  expect(twice).toMatchObject({
    error: { code: 'AlreadyDone', message: expect.stringContaining('只登一次') as string },
  });
});

test('who has read a line says so once; after a change it is to be read again', async () => {
  const ledger = ledgers.find(({ readBy }) => readBy === true) as Ledger;
  const values = await lineOf(ledger);
  const about = { ledger: ledger.name, id: newId() };
  dataOf(await office.desk(keeperOf(ledger), 'saveLedgerLine', { ...about, version: 0, values }));
  const [reader = ''] = ledger.readers;
  const who = `m0-${reader.replaceAll('_', '-')}`;
  const read = (version: number) => office.desk(who, 'noteLineRead', { ...about, version });
  const opened = async () => dataOf<OpenedLine>(await office.desk(who, 'openLedgerLine', about));
  dataOf(await read(1));
  dataOf(await read(1));
  expect(await opened()).toMatchObject({ readByMe: true, readBy: [{ who: `同事${who}`, isCurrent: true }] });
  const changed = changing(ledger, values, 3);
  dataOf(await office.desk(keeperOf(ledger), 'saveLedgerLine', { ...about, version: 1, values: changed }));
  expect(await opened()).toMatchObject({ readByMe: false, readBy: [{ isCurrent: false }] });
  const late = await office.desk(keeperOf(ledger), 'noteLineRead', { ...about, version: 1 });
  expect(codeOf(late)).toBe('LineHasChanged');
});
