import type { ConsultationLine } from '../../contract/consultation/register';
import type { LedgerAnswer } from '../../contract/ledger';
import type { StationWorkerLine } from '../../contract/network/station-workers';
import { stations } from '../../local/sample/centre';
import { newId } from '../platform/ids';
import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';

/** Registers that have acts of their own beside the kit: of thirty who act at once nothing is lost. */
const together = 30;
const each = Array.from({ length: together }, (_, mark) => mark + 1);
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('a question that thirty answer has the answer of the one who was told that it is sent', async () => {
  const question = { channel: 'hotline_12348', topic: '工作和工资', name: '尤水生', phone: '0999-5550001' };
  const asked = { key: newDraftKey(), ...question, groups: [], text: '工钱怎么要？', answer: null };
  const { id } = dataOf<{ id: string }>(await office.desk('lijing', 'recordConsultation', asked));
  const answers = await Promise.all(
    each.map((mark) => office.desk('lijing', 'answerConsultation', { id, answer: `第${mark}个答复。` })),
  );
  expect(answers.map(codeOf).sort()).toEqual([...Array<string>(together - 1).fill('AlreadyDone'), 'ok']);
  const winner = each[answers.findIndex(({ ok }) => ok)];
  const { lines } = dataOf<{ lines: readonly ConsultationLine[] }>(
    await office.desk('lijing', 'listConsultations', { scope: 'all' }),
  );
  expect(lines.find((line) => line.id === id)).toMatchObject({ answer: `第${winner}个答复。` });
});

test('thirty publications that are written at once stand there in the end, each once', async () => {
  const about = { ledger: 'publications', version: 0 };
  const save = (mark: number, id: string) =>
    office.desk('chenli', 'saveLedgerLine', {
      ...{ ...about, id },
      values: { kind: 'notice', title: `第${mark}条`, content: '内容。', publishedOn: null },
    });
  const ids = each.map(() => newId());
  dataOf(await office.desk('chenli', 'listLedger', { ledger: 'publications' }));
  // Each of them twice, as from a hand that presses again.
  const answers = await Promise.all(
    each.flatMap((mark, at) => [save(mark, ids[at] ?? ''), save(mark, ids[at] ?? '')]),
  );
  expect(new Set(answers.map(codeOf))).toEqual(new Set(['ok']));
  const { lines } = dataOf<LedgerAnswer>(
    await office.desk('chenli', 'listLedger', { ledger: 'publications' }),
  );
  const written = lines.filter(({ id }) => ids.includes(id)).map(({ values }) => values['title']);
  expect([...written].sort()).toEqual(each.map((mark) => `第${mark}条`).sort());
});

test('thirty phones that get their number at once all stand in the list, and one is ended once', async () => {
  const { _id: stationId = '' } = stations[0] ?? {};
  const added = await Promise.all(
    each.map((mark) =>
      office.desk('chenli', 'addStationWorker', {
        stationId,
        name: '柳小溪',
        phone: `139000060${mark + 10}`,
      }),
    ),
  );
  const ids = added.map((answer) => dataOf<{ id: string }>(answer).id);
  const [first = ''] = ids;
  const ended = await Promise.all(each.map(() => office.desk('chenli', 'endStationWorker', { id: first })));
  expect(new Set(ended.map(codeOf))).toEqual(new Set(['ok']));
  const { workers } = dataOf<{ workers: readonly StationWorkerLine[] }>(
    await office.desk('chenli', 'listStationWorkers', {}),
  );
  const states = ids.map((id) => workers.find((one) => one.id === id)?.state);
  expect(states).toEqual(['ended', ...Array<string>(together - 1).fill('waiting')]);
  const { lines } = dataOf<{ lines: readonly { title: string }[] }>(
    await office.desk('yuqing', 'listOfficeChanges', {}),
  );
  expect(lines.filter(({ title }) => title === '停用站点人员 柳小溪')).toHaveLength(1);
});
