import { writeFileSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deploy } from './testing/deploy';
import { openTown, type Town } from './testing/harness';

let town: Town;
const as = async (openid: string, step: string, more: object = {}) =>
  (await town.call(openid, 'person', { step, ...more }))['result'] as Record<string, unknown>;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
describe('who calls', () => {
  it('tells a function the person, the environment and the way', async () => {
    expect(await as('oLi_1', 'who')).toMatchObject({
      OPENID: 'oLi_1',
      ENV: 'local-env',
      SOURCE: 'wx_client',
      userInfo: { openId: 'oLi_1' },
    });
  });

  it('does not let a person name another one in the event', async () => {
    const answer = await as('oLi_1', 'who', { userInfo: { openId: 'oBoss' } });
    expect(answer['userInfo']).toMatchObject({ openId: 'oLi_1' });
  });

  it('keeps twenty people at once apart', async () => {
    const people = Array.from({ length: 20 }, (_unused, i) => `oPerson_${i}`);
    const answers = await Promise.all(people.map((openid) => as(openid, 'who', { wait: openid })));
    expect(answers.map((answer) => [answer['OPENID'], answer['wait']])).toEqual(people.map((id) => [id, id]));
  });

  it('takes the caller away again for a call without one', async () => {
    await as('oLi_1', 'who');
    expect(await town.cloud.invoke('person', { step: 'who' })).not.toHaveProperty('OPENID');
  });

  it('hands the person on along a chain of calls, with the way it took', async () => {
    expect(await as('oLi_1', 'chain')).toMatchObject({ OPENID: 'oLi_1', SOURCE: 'wx_client,scf' });
  });
});

describe('database through the unmodified SDK', () => {
  it('adds, pages, changes, removes and counts', async () => {
    const answer = await as('oLi_1', 'write');
    expect(answer).toMatchObject({
      page: [{ no: 4 }, { no: 3 }],
      isDate: true,
      changed: { updated: 3 },
      first: { no: 1, seen: 1, tags: ['new', 'read'], by: { role: 'clerk' } },
      removed: { removed: 2 },
      total: 4,
    });
  });

  it('aggregates', async () => {
    expect(await as('oLi_1', 'summarize')).toEqual([
      { _id: 'even', n: 2 },
      { _id: 'odd', n: 2 },
    ]);
  });

  it('isolates a transaction and takes a rolled back one away', async () => {
    expect(await as('oLi_1', 'transfer')).toMatchObject({
      seen: { inside: 70, outside: 100 },
      a: { m: 70 },
    });
  });

  it('refuses a conflicting transaction, which node-sdk then repeats', async () => {
    const answer = (await town.cloud.invoke('desk', { step: 'contend' })) as { n: number; tries: number };
    expect(answer.n).toBe(3);
    expect(answer.tries).toBeGreaterThan(3);
  });

  it('gives the error numbers of production', async () => {
    expect(await as('oLi_1', 'errors')).toMatchObject({
      collection: { errCode: -502005 },
      duplicate: { errCode: -502001 },
      document: { errCode: expect.any(Number) as number },
      file: { errCode: expect.any(Number) as number },
      hidden: { errCode: -502005 },
    });
  });

  it('counts database calls for tests of budgets', async () => {
    const before = town.cloud.databaseCalls();
    await as('oLi_1', 'summarize');
    expect(town.cloud.databaseCalls() - before).toBe(1);
  });
});

describe('calls that go wrong', () => {
  it('says so for a function that is not there', async () => {
    expect(await town.call('oLi_1', 'nobody', {})).toMatchObject({ errCode: -501000 });
    expect(await as('oLi_1', 'call', { name: 'nobody' })).toMatchObject({ code: 'FUNCTION_NOT_FOUND' });
  });

  it('ends a call at its time limit and serves the next one', async () => {
    const slow = await town.call('oLi_1', 'hurried', { step: 'sleep', ms: 60_000 });
    expect(slow).toMatchObject({ errCode: -504003 });
    expect(slow['errMsg']).toMatch(/timed out after 1 seconds/);
    expect(await town.call('oLi_1', 'hurried', { step: 'who' })).toHaveProperty('result.OPENID', 'oLi_1');
  });

  it('ends a function that takes too much memory and serves the next call', async () => {
    expect(await town.call('oLi_1', 'small', { step: 'fill' })).toMatchObject({ errCode: -504002 });
    expect(await town.call('oLi_1', 'small', { step: 'who' })).toHaveProperty('result.OPENID', 'oLi_1');
  });

  it('survives a function that ends its own process', async () => {
    expect(await town.call('oLi_1', 'person', { step: 'die' })).toMatchObject({ errCode: -504002 });
    expect(await as('oLi_1', 'who')).toHaveProperty('OPENID', 'oLi_1');
  });

  it('keeps the words of an inner error from the phone, and the request id finds them in the log', async () => {
    const answer = await town.call('oLi_1', 'person', { step: 'throw' });
    expect(answer).toMatchObject({ errCode: -504002 });
    expect(JSON.stringify(answer)).not.toContain('110101');
    expect(answer['requestID']).toEqual(expect.any(String));
  });

  it('takes 100 KB of event and 1 MB of result, no more', async () => {
    expect(await town.call('oLi_1', 'person', { step: 'who', text: 'x'.repeat(110_000) })).toMatchObject({
      errCode: -604001,
    });
    expect(await town.call('oLi_1', 'person', { step: 'big', bytes: 1_000_000 })).toHaveProperty('result');
    expect(await town.call('oLi_1', 'person', { step: 'big', bytes: 1_100_000 })).toMatchObject({
      errCode: -604001,
    });
  });
});

describe('functions as they change', () => {
  it('writes what a function prints beside its request id', async () => {
    const { requestID } = await town.call('oLi_1', 'person', { step: 'say', text: '自己的话' });
    const file = path.join(town.dir, 'data', 'logs', 'functions.log');
    const lines = () =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.includes('自己的话'));
    while (lines().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ function: 'person', requestId: requestID });
  });

  it('runs the new bundle after a deployment, without a restart', async () => {
    deploy(town.functions, 'changing', 'tick', {});
    expect(await town.cloud.invoke('changing', { Type: 'a' })).toMatchObject({ type: 'a' });
    const file = path.join(town.functions, 'changing', 'index.js');
    const before = statSync(file).size;
    writeFileSync(file, 'exports.main = () => "new one";');
    expect(statSync(file).size).not.toBe(before);
    expect(await town.cloud.invoke('changing', {})).toBe('new one');
  });

  it('fires a timer with the event and source of production', async () => {
    expect(await town.cloud.runTimer('tick')).toEqual({ source: 'wx_trigger', openid: null, type: 'Timer' });
  });

  it('fires timers by themselves', async () => {
    await town.restart({ timers: true });
    const count = async () =>
      (await town.cloud.store.run('database.calculateDocument', { collectionName: 'ticks' }))['data'] as {
        total: number;
      };
    const { total } = await count();
    while ((await count()).total === total) await new Promise((resolve) => setTimeout(resolve, 100));
    await town.restart();
  });
});
