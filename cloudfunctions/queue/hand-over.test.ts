import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, submitted } from '../../test/office-cases';
import { staffId } from '../../local/sample/staff';
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

interface Line {
  readonly caseId: string;
  readonly ownerName: string | null;
  readonly handedToName: string | null;
}

const queueOf = async (who: string, scope: string) =>
  dataOf<{ lines: readonly Line[] }>(await office.desk(who, 'queue', { scope })).lines;
const lineOf = async (caseId: string) =>
  dataOf<{ line: Line }>(await office.desk('lijing', 'openDossier', { caseId })).line;

test('whoever has a case stays answerable until the colleague has taken it (首问负责)', async () => {
  const caseId = await submitted(office, 'hand-over');
  dataOf(await decide(office, 'lijing', 'takeCase', caseId));
  const to = { personId: staffId('wumei'), reason: '下午去看守所' };
  dataOf(await decide(office, 'lijing', 'handOver', caseId, to));

  expect(await lineOf(caseId)).toMatchObject({ ownerName: '李静', handedToName: '吴梅' });
  expect((await queueOf('wumei', 'handed')).map((line) => line.caseId)).toEqual([caseId]);
  expect(await queueOf('hetao', 'handed')).toEqual([]);
  expect(dataOf(await office.desk('wumei', 'queueCounts'))).toMatchObject({ handed: 1, mine: 0 });

  dataOf(await decide(office, 'wumei', 'takeCase', caseId));
  expect(await lineOf(caseId)).toMatchObject({ ownerName: '吴梅', handedToName: null });
  expect(await queueOf('wumei', 'handed')).toEqual([]);
  expect(codeOf(await decide(office, 'lijing', 'handOver', caseId, to))).toBe('NotAllowed');
});
