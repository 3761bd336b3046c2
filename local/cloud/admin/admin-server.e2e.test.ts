import { createHash } from 'node:crypto';
import { openTown, type Town } from '../testing/harness';
import { startClient } from '../testing/sdk-client';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
const tcb = (secretKey: string, sessionToken?: string) =>
  startClient(town.cloud.adminUrl, { secretId: 'anyone', secretKey, sessionToken });

describe('who may use /admin', () => {
  it('accepts a signature made with the secret, under any secret id', async () => {
    await expect(tcb(town.cloud.secret)).resolves.toMatchObject({ total: 0 });
    await expect(tcb(town.cloud.secret, 'of some other place')).resolves.toMatchObject({ total: 0 });
  });

  it('accepts the secret as session token', async () => {
    await expect(tcb('whatever', town.cloud.secret)).resolves.toMatchObject({ total: 0 });
  });

  it('refuses every other key, token or unsigned request', async () => {
    await expect(tcb('wrong')).resolves.toMatchObject({ code: 'SIGN_PARAM_INVALID' });
    await expect(tcb('wrong', 'wrong too')).resolves.toMatchObject({ code: 'SIGN_PARAM_INVALID' });
    const bare = await fetch(town.cloud.adminUrl, {
      method: 'POST',
      body: JSON.stringify({ action: 'database.calculateDocument', collectionName: 'cases' }),
    });
    expect(await bare.json()).toMatchObject({ code: 'SIGN_PARAM_INVALID' });
  });

  it('refuses a signed request whose action was changed on the way', async () => {
    const signed = await startClient(
      town.cloud.adminUrl,
      { secretId: 'a', secretKey: town.cloud.secret },
      true,
    );
    expect(signed).toMatchObject({ code: 'SIGN_PARAM_INVALID' });
  });

  it('answers unknown actions and broken bodies with a code and HTTP 200', async () => {
    const body = JSON.stringify({ action: 'nothing.known', sessionToken: town.cloud.secret });
    const answer = await fetch(town.cloud.adminUrl, { method: 'POST', body });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ code: 'INVALID_ACTION' }),
    ]);
    const broken = await fetch(town.cloud.adminUrl, { method: 'POST', body: '[1' });
    expect(await broken.json()).toMatchObject({ code: 'INVALID_PARAM' });
  });

  it('does not answer on the address of the pages', async () => {
    const body = JSON.stringify({ action: 'database.startTransaction', sessionToken: town.cloud.secret });
    const answer = await fetch(`${town.cloud.clientUrl}/admin`, { method: 'POST', body });
    expect(answer.status).toBe(404);
  });

  it('takes a file only at an address it signed', async () => {
    const origin = new URL(town.cloud.adminUrl).origin;
    const path = `/files/${Buffer.from('a.txt').toString('base64url')}/file.txt`;
    const sign = createHash('sha256').update('guess').digest('base64url');
    const answer = await fetch(`${origin}${path}?expires=9999999999&sign=${sign}`, {
      method: 'PUT',
      body: 'x',
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/<Code>AccessDenied<\/Code>.*<TraceId>/);
  });
});
