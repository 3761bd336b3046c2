import type { GroupRoom, Membership } from '../../contract/group/group';
import { identityNumbers } from '../../domain/application/testing/group-members';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { draftOf, submit } from '../../test/office-cases';
import { caseOf } from '../../test/what-happened';
import type { CitizenCall } from '../platform/calls/people';
import type { TextVerdict } from '../platform/sdk/sdk';
import { wordsForOthers } from './words-for-others';

/** What one citizen wrote and others read by an invitation: judged by WeChat before it is shown. */
let office: TestOffice;
const decent = '青禾县兴旺建筑队';
/** What the local cloud's stand-in of WeChat's check finds risky. */
const risky = '违规测试建筑队';

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function groupAgainst(openid: string, opponent: string) {
  const answers = { ...workerAnswers, for_whom: 'group', members: [], opponent };
  const caseId = await draftOf(office, openid, answers);
  const room = dataOf<GroupRoom>(await office.phone(openid, 'invite', { caseId }));

  return { caseId, room };
}

const invited = async (caseId: string, code: string) =>
  dataOf<Membership>(await office.phone('reads-it', 'openInvitation', { caseId, code }));

test('decent words are shown to whoever is invited', async () => {
  const { caseId, room } = await groupAgainst('leads-decently', decent);
  expect(room.heldBack).toBe(false);
  expect((await invited(caseId, room.code)).opponent).toBe(decent);
});

test('risky words are shown to no other citizen; the representative is told, staff read them, and the case goes on', async () => {
  const leader = 'leads-riskily';
  const { caseId, room } = await groupAgainst(leader, risky);
  expect(room.heldBack).toBe(true);
  expect(JSON.stringify(await invited(caseId, room.code))).not.toContain(risky);

  const [number = ''] = identityNumbers(1);
  const row = { name: '孙大禾', number, phone: '13800138002', amount: '1.2万', consent: true };
  const joined = await office.phone('reads-it', 'joinGroup', { caseId, code: room.code, ...row });
  expect(codeOf(joined)).toBe('ok');
  expect(JSON.stringify(joined)).not.toContain(risky);
  dataOf(await submit(office, leader, caseId));
  expect(JSON.stringify(await office.phone('reads-it', 'openMembership', { caseId }))).not.toContain(risky);
  expect(JSON.stringify(await office.phone('reads-it', 'myCases'))).not.toContain(risky);
  expect((await caseOf(office, caseId)).dispute.opponent).toBe(risky);
  expect(JSON.stringify(await office.desk('lijing', 'openDossier', { caseId }))).toContain(risky);
});

describe('what the check answers', () => {
  const call = (judgeText: () => Promise<TextVerdict>) =>
    ({
      office: {
        sdk: { judgeText },
        blind: () => '',
        remembered: (_key: string, load: () => Promise<unknown>) => load(),
      },
      person: { openid: 'o' },
    }) as unknown as CitizenCall;
  const asked = async (judgeText: () => Promise<TextVerdict>, opponent = decent) => {
    const { caseId } = await groupAgainst('leads-once', decent);
    const c = await caseOf(office, caseId);
    const draft = c.draft && { ...c.draft, answers: { ...c.draft.answers, opponent } };

    return wordsForOthers({ ...c, draft }, call(judgeText));
  };

  test.each([
    ['pass', { opponent: decent, heldBack: false }],
    ['review', { opponent: '', heldBack: true }],
    ['risky', { opponent: '', heldBack: true }],
  ] as const)('%s', async (verdict, shown) => {
    expect(await asked(async () => verdict)).toEqual(shown);
  });

  test('a check that fails holds nothing back', async () => {
    const down = () => Promise.reject(new Error('system busy'));
    expect(await asked(down)).toEqual({ opponent: decent, heldBack: false });
  });

  test('where there is nothing to judge nobody is asked', async () => {
    const judge = jest.fn<Promise<TextVerdict>, []>();
    expect(await asked(judge, '')).toEqual({ opponent: '', heldBack: false });
    expect(judge).not.toHaveBeenCalled();
  });
});
