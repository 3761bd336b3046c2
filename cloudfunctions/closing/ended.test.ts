import { answersOf, stories } from '../../local/sample/stories';
import { officeBefore } from '../../test/another-day';
import { codeOf, dataOf, openTestOffice, type TestOffice } from '../../test/cloud';
import { decide, granted, handled, oneLawyer, refused, submitted } from '../../test/office-cases';
import { caseOf, whatHappened, wordsOn } from '../../test/what-happened';

/** Termination, objection and what becomes of the file (法-48, 法-49). */
const onShelf = { volumes: 1, shelf: '1柜1层', retentionYears: 10 };
let office: TestOffice;
const reason = '情况已经核实。';
const [trafficStory, violenceStory] = ['traffic_injury', 'domestic_violence'].map((matter) =>
  stories.findIndex((told) => told.matter === matter),
) as [number, number];

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

describe('终止援助', () => {
  test.each([1, 2, 3, 5, 6, 7, 8])(
    'ground %i of the law ends the aid with decision and letter',
    async (ground) => {
      const caseId = await granted(office, `ended-${ground}`);
      dataOf(await decide(office, 'chenli', 'terminate', caseId, { ground, reason }));
      expect(await whatHappened(office, caseId)).toEqual({
        state: 'TERMINATED',
        action: 'terminate',
        role: 'approver',
        papers: ['FZ-018'],
        clocks: ['objection'],
        told: 'terminated',
      });
      expect((await caseOf(office, caseId)).closing.termination).toMatchObject({ ground, reason });
    },
  );

  test('the decision names the item of the law and the way to object', async () => {
    const caseId = await granted(office, 'ended-paper');
    dataOf(
      await decide(office, 'chenli', 'terminate', caseId, { ground: 5, reason: '受援人自行委托了律师' }),
    );
    const paper = await wordsOn(office, caseId, 'FZ-018');
    for (const words of ['第四十八条第五项', '受援人自行委托了律师', '青禾县司法局提出异议'])
      expect(paper).toContain(words);
    const content = { organ: '青禾县人民法院', reason: '受援人自行委托了律师' };
    const letter = { code: 'FZ-019', content };
    expect(codeOf(await decide(office, 'chenli', 'issuePaper', caseId, { code: 'FZ-019' }))).toBe(
      'InputInvalid',
    );
    const { paperId } = dataOf<{ paperId: string }>(
      await decide(office, 'chenli', 'issuePaper', caseId, letter),
    );
    expect(paperId).not.toBeNull();
    expect(await wordsOn(office, caseId, 'FZ-019')).toContain('青禾县人民法院');
  });

  test('no ground outside the eight is taken, and nobody but an approver ends aid', async () => {
    const caseId = await granted(office, 'ended-wrongly');
    for (const ground of [0, 9, 1.5]) {
      expect(codeOf(await decide(office, 'chenli', 'terminate', caseId, { ground, reason }))).toBe(
        'InputInvalid',
      );
    }
    expect(codeOf(await decide(office, 'lijing', 'terminate', caseId, { ground: 1, reason }))).toBe(
      'NotAllowed',
    );
    expect((await caseOf(office, caseId)).state).toBe('ASSIGNING');
  });

  test('hardship that ended is a ground where hardship was looked at, and none where the law does not ask', async () => {
    const grantTo = async (openid: string, answers: object) => {
      const caseId = await submitted(office, openid, answers);
      dataOf(await decide(office, 'lijing', 'accept', caseId));
      dataOf(await decide(office, 'wangmin', 'recommend', caseId, { proposal: 'grant', opinion: reason }));
      dataOf(await decide(office, 'chenli', 'grant', caseId, { reason, overrideReason: reason }));

      return decide(office, 'chenli', 'terminate', caseId, { ground: 4, reason });
    };
    expect(codeOf(await grantTo('ended-hardship', answersOf(71, trafficStory)))).toBe('ok');
    expect(codeOf(await grantTo('ended-violence', answersOf(72, violenceStory)))).toBe('ConditionUnmet');
  });

  test('before any grant there is nothing to terminate', async () => {
    const caseId = await submitted(office, 'nothing-to-end');
    expect(codeOf(await decide(office, 'chenli', 'terminate', caseId, { ground: 1, reason }))).toBe(
      'ActionNotPossibleNow',
    );
  });

  test('a lawyer who had begun owes a dossier; the approval file alone is not put away', async () => {
    const then = officeBefore(office, 40);
    const caseId = await handled(then, 'ended-late');
    dataOf(await decide(then, 'chenli', 'terminate', caseId, { ground: 8, reason }));
    expect((await whatHappened(office, caseId)).clocks).toEqual(['dossier']);
    expect(codeOf(await decide(office, 'lijing', 'fileAway', caseId, onShelf))).toBe('ActionNotPossibleNow');
  });
});

describe('异议', () => {
  test('the window writes it down once; the bureau keeps the decision, with its paper', async () => {
    const caseId = await refused(office, 'kept');
    dataOf(await decide(office, 'lijing', 'object', caseId, { reason: '我的事在范围里' }));
    expect(await whatHappened(office, caseId)).toMatchObject({
      state: 'REFUSED',
      action: 'object',
      role: 'clerk',
      clocks: ['objection_review'],
      told: 'objectionReceived',
    });
    expect(codeOf(await decide(office, 'lijing', 'object', caseId, { reason }))).toBe('AlreadyDone');
    const kept = { result: 'upheld', reason: '经审查，维持。' };
    expect(codeOf(await decide(office, 'chenli', 'decideObjection', caseId, kept))).toBe('NotAllowed');
    dataOf(await decide(office, 'tangsi', 'decideObjection', caseId, kept));
    expect(await whatHappened(office, caseId)).toEqual({
      state: 'REFUSED',
      action: 'upholdObjection',
      role: 'supervisor',
      papers: ['FZ-020'],
      clocks: [],
      told: 'objectionUpheld',
    });
    expect(await wordsOn(office, caseId, 'FZ-020')).toContain('维持原决定');
    expect(dataOf(await office.phone('kept', 'openCase', { caseId }))).toMatchObject({
      stateLabel: '这次没有同意',
      voices: [{ kind: 'objection', answer: '司法局维持原来的决定。经审查，维持。' }],
    });
    expect(codeOf(await decide(office, 'tangsi', 'decideObjection', caseId, kept))).toBe(
      'ActionNotPossibleNow',
    );
  });

  test('against a refusal the bureau orders aid: a decision paper follows and the person reads it so', async () => {
    const caseId = await refused(office, 'ordered');
    dataOf(await office.phone('ordered', 'object', { caseId, reason: '我的事在范围里' }));
    const order = { result: 'ordered', reason: '欠薪属于援助范围。' };
    dataOf(await decide(office, 'tangsi', 'decideObjection', caseId, order));
    expect(await whatHappened(office, caseId)).toEqual({
      state: 'ASSIGNING',
      action: 'orderAid',
      role: 'supervisor',
      papers: ['FZ-020', 'FZ-009'],
      clocks: ['assign'],
      told: 'aidOrdered',
    });
    const { decision } = dataOf<{ decision: object }>(await office.phone('ordered', 'openCase', { caseId }));
    expect(decision).toMatchObject({ result: 'granted', reason: order.reason });
    expect(await wordsOn(office, caseId, 'FZ-009')).toContain('援助形式诉讼或非诉讼代理');
    dataOf(await decide(office, 'zhouhang', 'assign', caseId, { firmId: oneLawyer.firmId }));
  });

  test('against a termination the order lets the same lawyer go on, as if it had never ended', async () => {
    const caseId = await handled(office, 'resumed');
    dataOf(await decide(office, 'chenli', 'terminate', caseId, { ground: 8, reason }));
    dataOf(await office.phone('resumed', 'object', { caseId, reason: '我没有同意撤诉' }));
    dataOf(await decide(office, 'tangsi', 'decideObjection', caseId, { result: 'ordered', reason }));
    expect(await whatHappened(office, caseId)).toMatchObject({
      state: 'HANDLING',
      action: 'orderAid',
      papers: ['FZ-020'],
      clocks: [],
      told: 'aidOrdered',
    });
    const { closing, assignment } = await caseOf(office, caseId);
    expect([closing.termination, assignment.assignments.at(-1)?.endedAt]).toEqual([null, null]);

    dataOf(await decide(office, 'chenli', 'terminate', caseId, { ground: 5, reason }));
    const page = dataOf<{ can: string[] }>(await office.phone('resumed', 'openCase', { caseId }));
    expect(page.can).toContain('object');
  });

  test('comes too late once its days are over', async () => {
    const caseId = await refused(officeBefore(office, 40), 'too-late');
    expect(codeOf(await decide(office, 'lijing', 'object', caseId, { reason }))).toBe('DeadlinePassed');
  });
});

describe('审批卷归档', () => {
  test('waits until nobody can object any more, and is done once', async () => {
    const fresh = await refused(office, 'filed-too-soon');
    expect(codeOf(await decide(office, 'sunyue', 'fileAway', fresh, onShelf))).toBe('ConditionUnmet');
    const caseId = await refused(officeBefore(office, 40), 'filed');
    expect(codeOf(await decide(office, 'wangmin', 'fileAway', caseId, onShelf))).toBe('NotAllowed');
    dataOf(await decide(office, 'sunyue', 'fileAway', caseId, onShelf));
    const { events, closing } = await caseOf(office, caseId);
    expect([events.at(-1)?.action, events.at(-1)?.actor.role]).toEqual(['fileAway', 'archivist']);
    expect(closing.filedAt).not.toBeNull();
    expect(codeOf(await decide(office, 'sunyue', 'fileAway', caseId, onShelf))).toBe('AlreadyDone');
  });

  test('what was withdrawn is put away at once', async () => {
    const caseId = await submitted(office, 'filed-withdrawn');
    dataOf(await office.phone('filed-withdrawn', 'withdraw', { caseId }));
    dataOf(await decide(office, 'lijing', 'fileAway', caseId, onShelf));
    expect((await caseOf(office, caseId)).state).toBe('WITHDRAWN');
  });
});
