import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../../test/cloud';
import { arranged, assigned, decide, oneLawyer } from '../../../test/office-cases';
import { caseOf, whatHappened } from '../../../test/what-happened';

/** An order undoes a termination before anybody had signed: the choice of a lawyer begins anew (法-49). */
let office: TestOffice;
const reason = '情况已经核实。';
const first = oneLawyer;
const second = { firmId: 'f000000000000002', lawyerId: '1a00000000000005' };

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Ledger {
  readonly entries: readonly { readonly caseId: string; readonly ended: string | null }[];
  readonly turns: readonly {
    readonly lawyerId: string;
    readonly openCases: number;
    readonly assignedThisYear: number;
  }[];
}

const ledger = async () => dataOf<Ledger>(await office.desk('zhouhang', 'rotationLedger'));

async function countOf(lawyerId: string): Promise<readonly number[]> {
  const one = (await ledger()).turns.find((turn) => turn.lawyerId === lawyerId);

  return [one?.openCases ?? -1, one?.assignedThisYear ?? -1];
}

async function resumed(openid: string, named: boolean): Promise<string> {
  const caseId = await (named ? arranged : assigned)(office, openid);
  dataOf(await decide(office, 'chenli', 'terminate', caseId, { ground: 8, reason }));
  dataOf(await office.phone(openid, 'object', { caseId, reason: '我没有同意撤诉' }));
  dataOf(await decide(office, 'tangsi', 'decideObjection', caseId, { result: 'ordered', reason }));

  return caseId;
}

test('the unsigned assignment ends with the order, is no load any more, and the ledger says why', async () => {
  const [load = 0, turns = 0] = await countOf(first.lawyerId);
  const caseId = await resumed('resumed-named', true);
  expect(await whatHappened(office, caseId)).toMatchObject({ state: 'ASSIGNING', clocks: ['assign'] });
  expect((await caseOf(office, caseId)).assignment.assignments).toMatchObject([{ endReason: 'terminated' }]);
  const { lawyer } = dataOf<{ lawyer: object | null }>(
    await office.phone('resumed-named', 'openCase', { caseId }),
  );
  expect(lawyer).toBeNull();
  expect(await countOf(first.lawyerId)).toEqual([load, turns + 1]);

  const [others = 0] = await countOf(second.lawyerId);
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, second));
  expect(await countOf(first.lawyerId)).toEqual([load, turns + 1]);
  expect((await countOf(second.lawyerId))[0]).toBe(others + 1);
  const { entries } = await ledger();
  expect(entries.filter((one) => one.caseId === caseId).map(({ ended }) => ended)).toEqual([
    null,
    'terminated',
  ]);
});

test('who did nothing wrong may take it again, and it stays one turn', async () => {
  const [load = 0, turns = 0] = await countOf(first.lawyerId);
  const caseId = await resumed('resumed-again', false);
  expect(codeOf(await decide(office, 'zhouhang', 'assign', caseId, first))).toBe('ok');
  expect(await countOf(first.lawyerId)).toEqual([load + 1, turns + 1]);
});

test('a wish for another lawyer that waited is settled with the order', async () => {
  const caseId = await assigned(office, 'resumed-wish');
  dataOf(await office.phone('resumed-wish', 'requestReplacement', { caseId, reason: '律师一直不接电话。' }));
  dataOf(await decide(office, 'chenli', 'terminate', caseId, { ground: 8, reason }));
  dataOf(await office.phone('resumed-wish', 'object', { caseId, reason: '我没有同意撤诉' }));
  dataOf(await decide(office, 'tangsi', 'decideObjection', caseId, { result: 'ordered', reason }));
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, second));
  expect((await whatHappened(office, caseId)).clocks).toEqual(['arrange']);
});
