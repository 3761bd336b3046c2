import { dataOf, openTestOffice, type TestOffice } from '../test/cloud';
import { draftOf } from '../test/office-cases';
import { photoFor } from '../local/sample/evidence';
import { storedIn } from '../test/stored';

/** What is sent and never becomes part of a case is taken away after a day, and nothing else is. */
const photo = photoFor('wage_evidence').bytes;
const hour = 3_600_000;
let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

async function isThere(fileId: string): Promise<boolean> {
  const { adminUrl, secret: sessionToken } = office.cloud;
  const asked = { action: 'storage.batchGetDownloadUrl', sessionToken, file_list: [{ fileid: fileId }] };
  const answer = await fetch(adminUrl, { method: 'POST', body: JSON.stringify(asked) });
  const { data } = (await answer.json()) as { data: { download_list: { code: string }[] } };

  return data.download_list[0]?.code === 'SUCCESS';
}

const clockAfter = (milliseconds: number) =>
  office.cloud.invoke('upkeep', {
    only: ['sweepUploads'],
    clock: { at: new Date(Date.now() + milliseconds).toISOString(), key: office.cloud.secret },
  });

test('an upload that was never attached goes after a day, what was attached and what is new stays', async () => {
  const openid = 'left-behind';
  const caseId = await draftOf(office, openid);
  dataOf(
    await office.phone(openid, 'announceUploads', { names: ['kept.jpg', 'forgotten.jpg', 'never-sent.jpg'] }),
  );
  const [kept, forgotten] = [
    await office.upload(openid, 'kept.jpg', photo),
    await office.upload(openid, 'forgotten.jpg', photo),
  ];
  const taken = { caseId, item: 'wage_evidence', fileId: kept, name: '欠条.jpg' };
  const { material } = dataOf<{ material: { id: string } }>(await office.phone(openid, 'addMaterial', taken));
  const stranger = await office.upload('somebody-else', 'forgotten.jpg', photo);

  expect(await clockAfter(23 * hour)).toEqual({ sweepUploads: 0 });
  expect(await isThere(forgotten)).toBe(true);
  expect(await clockAfter(25 * hour)).toEqual({ sweepUploads: 1 });
  expect([await isThere(forgotten), await isThere(stranger)]).toEqual([false, true]);
  expect(await clockAfter(26 * hour)).toEqual({ sweepUploads: 0 });
  dataOf(await office.phone(openid, 'openMaterial', { caseId, materialId: material.id }));
});

test('a scan that was sent to the desk and never filed goes as well', async () => {
  const cookie = await office.cookie('lijing');
  const answer = await fetch(`${office.cloud.clientUrl}/http/desk/uploadFile`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg', 'x-yuanshou': 'desk', cookie },
    body: new Uint8Array(photo),
  });
  const { data } = (await answer.json()) as { data: { fileId: string } };
  expect(await isThere(data.fileId)).toBe(true);
  await clockAfter(25 * hour);
  expect(await isThere(data.fileId)).toBe(false);
});

test('whose file it is does not lie open in the note, and no name leads out of the own folder', async () => {
  dataOf(await office.phone('secret-sender', 'announceUploads', { names: ['a.jpg'] }));
  expect(JSON.stringify(await storedIn(office.cloud, 'expected_uploads'))).not.toContain('secret-sender');
  for (const name of ['../other/a.jpg', 'a/b.jpg', '..', '']) {
    const answer = await office.phone('secret-sender', 'announceUploads', { names: [name] });
    expect(answer).toMatchObject({ ok: false, error: { code: 'InputInvalid' } });
  }
});
