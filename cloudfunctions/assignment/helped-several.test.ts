import { dayOf } from '../../domain/time/times';
import { dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
import { newId } from '../platform/ids';

/** Who helped several accused of one case while on duty defends none of them (江苏 2020). */
let office: TestOffice;
const onDuty = { firmId: 'f000000000000001', lawyerId: '1a00000000000003' };

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function helped(name: string, organCase: string, lawyer = onDuty.lawyerId): Promise<void> {
  const values = {
    ...{ helped: name, doneOn: dayOf(new Date().toISOString()), place: '看守所', organ: '青禾县公安局' },
    ...{ charge: '盗窃', organCase, stage: '侦查', lawyer, kinds: ['法律咨询'] },
    ...{ pleaded: false, passedOn: false, opinion: null },
  };
  const line = { ledger: 'duty_help', id: newId(), version: 0, values };
  dataOf(await office.desk('lijing', 'saveLedgerLine', line));
}

async function noticed(name: string): Promise<string> {
  const said = {
    ...{ key: newDraftKey(), receivedAt: new Date().toISOString(), name, charge: '盗窃罪' },
    ...{ organ: '青禾县人民法院', organKind: 'court', kind: 'must_defend', contact: '书记员 0999-1230001' },
    ...{ stage: 'first_instance', gravePenalty: false, minor: false },
  };

  return dataOf<{ caseId: string }>(await office.desk('lijing', 'registerNotice', said)).caseId;
}

test('of one case, however its number was typed: refused by name, nothing is kept, and another lawyer may', async () => {
  await helped('令狐甲', '青公刑〔2026〕7号');
  await helped('令狐乙', '青公刑 [2026] 7 号');
  for (const name of ['令狐甲', '令狐乙']) {
    const caseId = await noticed(name);
    const before = await caseOf(office, caseId);
    expect(await decide(office, 'zhouhang', 'assign', caseId, onDuty)).toMatchObject({
      error: { code: 'LawyerUnfit', message: expect.stringContaining('值班时帮过同案几个人') as string },
    });
    expect(await caseOf(office, caseId)).toEqual(before);
    dataOf(
      await decide(office, 'zhouhang', 'assign', caseId, {
        ...onDuty,
        lawyerId: '1a00000000000007',
        firmId: 'f000000000000002',
      }),
    );
  }
});

test('whoever helped one accused alone, or several of different cases, may defend', async () => {
  await helped('申屠丙', '青公刑〔2026〕8号');
  await helped('申屠丁', '青公刑〔2026〕9号');
  const caseId = await noticed('申屠丙');
  dataOf(await decide(office, 'zhouhang', 'assign', caseId, onDuty));
});
