import { doorOf } from '../contract/every-contract';
import fc from 'fast-check';
import type { Answer } from '../contract/envelope';
import { replay, verifyChain } from '../domain/case/history/replay';
import { openTestOffice, type TestOffice } from '../test/cloud';
import { callAs, enterFunctionEnvironment, postWith } from '../test/inputs/in-process';
import { hostileInput, nested } from '../test/inputs/hostile-input';
import type { Known } from '../test/inputs/valid-input';
import { submitted } from '../test/office-cases';
import { caseInStates, secrets, type CaseInStates } from '../test/permissions/cases';
import { functionTables, type AnyAction, type FunctionTable } from '../test/permissions/functions';
import { bystander, employ } from '../test/permissions/people';
import { storedIn } from '../test/stored';
import { openStored } from './platform/store/case-sealing';
import type { StoredCase } from './platform/documents';
import { chainHash } from './platform/sealing/seals';
import { keysFrom } from './platform/sealing/keys';

/** Every action of every function with thousands of inputs made from its schema, on the real store. */
const seed = 20261122;
const atLeast = 20_000;
const together = 25;
/** Each of these costs a third of a second on purpose. */
const slow: readonly string[] = ['signIn'];
/** One of each role that decides in the own centre; by turns they send what the schemas let through and what not. */
const insiders = ['m0-clerk', 'm0-reviewer', 'm0-approver', 'm0-dispatcher', 'm0-director'];
const perInsider = 4;
/** What would take the callers themselves out of the test. */
const leaving: readonly string[] = ['signOut', 'changePassword'];
let office: TestOffice;
let victim: CaseInStates;
let tables: readonly FunctionTable[];
let known: Known;
let calls = 0;

beforeAll(async () => {
  office = await openTestOffice();
  await employ(office);
  tables = functionTables();
  victim = await caseInStates(office, 0);
  enterFunctionEnvironment(office);
  // What a page says of an unexpected error goes to the log; here it would only hide the result.
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const { caseId, materialId } = victim;
  const papers = [{ caseId, paperId: materialId }];
  const ids = { caseId, caseIds: [caseId], materialId, paperId: materialId, papers, id: bystander };
  known = { ...ids, version: victim.snapshots.TERMINATED.version, revision: 1, personId: bystander };
});
afterAll(async () => {
  jest.restoreAllMocks();
  console.log(`模糊测试：${calls} 次调用，种子 ${seed}`);
  await office.close();
});

/** What no answer may ever hold. */
function troubleWith(answer: Answer<unknown>): string | null {
  const text = JSON.stringify(answer);
  const told = Object.entries(secrets).find(([, words]) => text.includes(words));

  return told ? `tells ${told[0]}` : faultIn(answer);
}

/** What no answer may hold, even for those who may read the case. */
function faultIn(answer: Answer<unknown>): string | null {
  const text = JSON.stringify(answer);
  if (/node_modules|TypeError|RangeError|\bat \w+.*:\d+:\d+|YUANSHOU_|TENCENTCLOUD|"openid"/.test(text))
    return `speaks of the machine: ${text.slice(0, 200)}`;
  if (answer.ok) return null;
  if (answer.error.code === 'ServiceBusy') return 'our own fault';

  return /[\u4e00-\u9fff]/.test(answer.error.message) ? null : 'no Chinese sentence';
}

const samples = (action: AnyAction, count: number, more: Known): readonly unknown[] =>
  fc.sample(hostileInput(action.input, { ...known, ...more }), {
    seed: seed + action.name.length,
    numRuns: slow.includes(action.name) ? Math.min(count, 20) : count,
  });

/** Calls with every input, many at a time; gives what went wrong. */
async function hammer(
  inputs: readonly unknown[],
  name: string,
  call: (input: unknown) => Promise<Answer<unknown>>,
  check = troubleWith,
): Promise<string[]> {
  const troubles: string[] = [];
  for (let from = 0; from < inputs.length; from += together) {
    const batch = inputs.slice(from, from + together);
    calls += batch.length;
    const answers = await Promise.all(batch.map(call));
    answers.forEach((answer, at) => {
      const trouble = check(answer);
      if (trouble) troubles.push(`${name} ${JSON.stringify(batch[at])?.slice(0, 200)}: ${trouble}`);
    });
  }

  return troubles;
}

const mainOf = (name: string): unknown =>
  jest.requireActual<{ main: unknown }>(`./functions/${name}/index.ts`).main;

test('on the phone no input is answered with a fault, a stack or other people’s data', async () => {
  const troubles: string[] = [];
  for (const { name: of, actions } of tables.filter(({ isDesk }) => !isDesk)) {
    const main = mainOf(of);
    for (const [at, action] of actions.entries()) {
      const openid = `fuzzer-${at}`;
      const own = await submitted(office, openid);
      for (const caseId of [own, victim.caseId]) {
        const inputs = samples(action, Math.ceil(atLeast / 2 / actions.length / 2), { caseId });
        const call = (input: unknown) => callAs(main, openid, action.name, input);
        troubles.push(...(await hammer(inputs, action.name, call)));
      }
    }
  }
  expect(troubles).toEqual([]);
});

test('at the desk of another centre no input is answered with a fault, a stack or this centre’s data', async () => {
  const troubles: string[] = [];
  const cookie = await office.cookie('m2-clerk');
  const boss = await office.cookie('m2-user-manager');
  for (const { name: of, actions } of tables.filter(({ isDesk }) => isDesk)) {
    const main = mainOf(of);
    for (const action of actions.filter(({ name }) => name !== 'signOut')) {
      const inputs = samples(action, Math.ceil((atLeast / 2 / actions.length) * 1.05), {});
      const who = action.name.endsWith('User') ? boss : cookie;
      const call = async (input: unknown) => (await postWith(main, who, action.name, input)).answer;
      troubles.push(...(await hammer(inputs, action.name, call)));
    }
  }
  expect(troubles).toEqual([]);
  expect(calls).toBeGreaterThanOrEqual(atLeast);
});

test('at the desk of the own centre, where much succeeds, no input is answered with a fault or a stack', async () => {
  const troubles: string[] = [];
  const own = await submitted(office, 'fuzzed-in-the-own-centre');
  const cookies = await Promise.all(insiders.map((name) => office.cookie(name)));
  const actions = tables
    .filter(({ isDesk }) => isDesk)
    .flatMap((table) => table.actions)
    .filter(({ name }) => ![...slow, ...leaving].includes(name));
  for (const action of actions) {
    const inputs = samples(action, perInsider * cookies.length, { caseId: own, caseIds: [own] });
    let turn = 0;
    const call = async (input: unknown) => {
      turn += 1;

      return (
        await postWith(mainOf(doorOf(action.name)), cookies[turn % cookies.length] ?? '', action.name, input)
      ).answer;
    };
    troubles.push(...(await hammer(inputs, action.name, call, faultIn)));
  }
  expect(troubles).toEqual([]);
});

test('nothing was half saved: every chain is sound and gives back the very case', async () => {
  const keys = keysFrom({ YUANSHOU_KEYS: office.keys });
  const all = (await storedIn(office.cloud, 'cases')) as unknown as StoredCase[];
  const open = all.map((stored) => openStored(keys, stored));
  for (const c of open) {
    expect([c._id, verifyChain(c.events, chainHash(keys)).sound]).toEqual([c._id, true]);
    if (c.events.length === 0) continue;
    const again = replay(c.events);
    expect([again.state, again.version, again.review]).toEqual([c.state, c.version, c.review]);
  }
  expect(open.length).toBeGreaterThan(20);
  expect(open.find(({ _id }) => _id === victim.caseId)?.version).toBe(victim.snapshots.TERMINATED.version);
});

test('over real HTTP a thousand calls with a colleague’s cookie end in 200 or 4xx', async () => {
  const url = office.cloud.clientUrl;
  const cookie = await office.cookie('m0-reviewer');
  const wrong: string[] = [];
  let sent = 0;
  const post = async (name: string, body: string): Promise<void> => {
    sent += 1;
    const headers = { 'content-type': 'application/json', 'x-yuanshou': 'desk', cookie };
    const answer = await fetch(`${url}/http/${doorOf(name)}/${name}`, { method: 'POST', headers, body });
    const text = await answer.text();
    const isFault = answer.status >= 500 || /node_modules|RangeError|TypeError|ServiceBusy/.test(text);
    if (isFault) wrong.push(`${name} ${answer.status} ${body.slice(0, 200)} ${text.slice(0, 200)}`);
  };
  const actions = tables
    .filter(({ isDesk }) => isDesk)
    .flatMap(({ actions: all }) => all)
    .filter(({ name }) => !['signOut', ...slow].includes(name));
  for (const action of actions) {
    const bodies = samples(action, Math.ceil(1000 / actions.length), {}).map((input) =>
      JSON.stringify(input),
    );
    await Promise.all(bodies.map((body) => post(action.name, body)));
  }
  const deep = '['.repeat(45_000) + ']'.repeat(45_000);
  for (const body of [deep, `{"caseId":${deep}}`, '{"caseId":', '\u0000', '"', '1e999'])
    await post('openDossier', body);
  expect(wrong).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(1000);
  calls += sent;
});

test('the phone’s own channel stands very deep input', async () => {
  const login = await fetch(`${office.cloud.clientUrl}/client/login`, {
    method: 'POST',
    body: JSON.stringify({ openid: 'deep-diver' }),
  });
  const { token } = (await login.json()) as { token: string };
  for (const depth of [100, 3000, 40_000]) {
    const answers = '['.repeat(depth) + ']'.repeat(depth);
    const body = `{"name":"citizen","data":{"action":"saveDraft","input":{"draftKey":"a-key-of-sixteen-signs","revision":1,"answers":{"a":${answers}}}}}`;
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${office.cloud.clientUrl}/client/call`, { method: 'POST', headers, body });
    const text = await answer.text();
    expect([depth, answer.status < 500, /RangeError|ServiceBusy|SYS_ERR/.test(text)]).toEqual([
      depth,
      true,
      false,
    ]);
  }
  expect(JSON.stringify(nested(3))).toBe('[{"a":["bottom"]}]');
});
