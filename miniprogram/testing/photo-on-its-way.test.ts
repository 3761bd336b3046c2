/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import type { CitizenCase } from '../lib/domain';
import type { Upload } from '../lib/uploads/upload';
import { ok, officeWith, refusal, sampleCase, sampleHome } from './office';
const { caseId } = sampleCase;
const waiting: Upload = {
  id: 'upload-1',
  owner: caseId,
  item: 'other',
  name: '欠条',
  path: 'wxfile://iou.jpg',
  page: 1,
  state: 'waiting',
  progress: 99,
  materialId: null,
  fileId: 'cloud://sample.bucket/incoming/sample/upload-1.jpg',
  hint: '',
  problem: '',
};
const material: CitizenCase['materials'][number] = {
  id: 'cccccccccccccccc',
  item: 'other',
  name: '欠条',
  kind: 'jpg',
  bytes: 200_000,
  page: 1,
  uploadedAt: sampleCase.startedAt,
  verdict: 'unseen',
  verdictReason: null,
};

/** An answer that is held back until `give` is called. */
function held() {
  let give: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (give = resolve));

  return { until, give: () => give() };
}

it('shows a photo that arrived while the case was being read', async () => {
  const [attaching, reading] = [held(), held()];
  let found: CitizenCase = sampleCase;
  const citizen = async ({ action }: { action: string }) => {
    if (action === 'addMaterial') {
      await attaching.until;
      found = { ...sampleCase, materials: [material] };

      return ok({ material });
    }
    const answer = officeWith(found)({ action });
    if (action === 'openCase') await reading.until;

    return answer;
  };
  const storage = { home: sampleHome, uploads: [waiting] };
  const phone = await openPage(`/evidence/item/item?case=${caseId}&item=other`, { citizen }, { storage });
  await (phone.hooks.wx as { reLaunch(to: object): Promise<void> }).reLaunch({
    url: `/case/case/case?id=${caseId}`,
  });
  await phone.settle();

  attaching.give();
  await phone.settle();
  reading.give();
  await phone.settle();

  expect(phone.text()).toContain('工作人员还没看');
});

it('says why a photo was not taken, and lets it be thrown away', async () => {
  const problem = '只收照片和PDF，请换一个文件。';
  const storage = { home: sampleHome, uploads: [{ ...waiting, state: 'refused', problem }] };
  const citizen = officeWith(sampleCase);
  const phone = await openPage(`/case/case/case?id=${caseId}`, { citizen }, { storage });

  expect(phone.text()).toContain(`欠条没有收下：${problem}`);
  expect(phone.text()).not.toContain('没传完');

  await phone.tap('重拍或删掉：欠条');
  expect(phone.text()).toContain(problem);
  await phone.tap('删掉：欠条');
  await phone.tap('好了，回去');
  expect(phone.text()).not.toContain('没有收下');
});

it('goes on with the photos of a form by itself when the network is back', async () => {
  const draft = { form: 2, key: 'a-form', revision: 1, synced: 1, caseId, answers: {}, savedAt: 0 };
  const storage = { home: sampleHome, draft, uploads: [{ ...waiting, owner: draft.key }] };
  const citizen = ({ action }: { action: string }) =>
    action === 'addMaterial' ? ok({ material }) : officeWith(sampleCase)({ action });
  const phone = await openPage('/pages/me/me', { citizen }, { storage });
  phone.hooks.offline(true);
  phone.hooks.offline(false);
  await phone.settle();

  const asked = phone.sent('citizen') as { action: string }[];
  expect(asked.map(({ action }) => action)).toContain('addMaterial');
});

it('fills the gap of a supplement when its photo arrives, and until then says that it is on its way', async () => {
  const attaching = held();
  let found: CitizenCase = sampleCase;
  const identity = { ...material, item: 'identity_paper', uploadedAt: '2026-11-21T02:00:00.000Z' };
  const citizen = async ({ action }: { action: string }) => {
    if (action !== 'addMaterial') return officeWith(found)({ action });
    await attaching.until;
    found = { ...sampleCase, materials: [identity] };

    return ok({ material: identity });
  };
  const storage = { home: sampleHome, uploads: [{ ...waiting, item: 'identity_paper' }] };
  const phone = await openPage(`/case/supplement/supplement?id=${caseId}`, { citizen }, { storage });

  expect(phone.text()).toContain('还有 1 张照片没传完');
  await phone.tap('补好了，交上去');
  expect(phone.text()).toContain('照片还没传完，传完再点一次。');

  attaching.give();
  await phone.settle();
  expect(phone.text()).toContain('✓ 已经补了 1 张');
  expect(phone.text()).not.toContain('没传完');
});

describe('a photo that is there already', () => {
  const sent: Upload = { ...waiting, state: 'sent', materialId: material.id, item: 'identity', name: '欠条' };
  const paths = () => (JSON.parse(localStorage.getItem(key()) ?? 'null') as unknown) ?? null;
  const key = () => Object.keys(localStorage).find((name) => name.endsWith('uploads')) ?? '';

  it('serves another paper, too, and is offered once', async () => {
    const storage = { home: sampleHome, uploads: [sent, { ...sent, id: 'upload-2', item: 'wage_evidence' }] };
    const citizen = officeWith(sampleCase);
    const phone = await openPage(`/evidence/item/item?case=${caseId}&item=other`, { citizen }, { storage });
    expect(phone.text().match(/这里也用/g)).toHaveLength(1);
    await phone.tap('这里也用：欠条');

    expect(JSON.stringify(paths())).toMatch(
      /"item":"other".*wxfile:..iou.jpg|wxfile:..iou.jpg.*"item":"other"/,
    );
    expect(phone.text()).not.toContain('这里也用');
  });

  it('is turned and cut where it lies, and stays as it was where nothing was changed', async () => {
    const storage = {
      home: sampleHome,
      uploads: [{ ...sent, item: 'other', state: 'waiting', materialId: null }],
    };
    const down = { citizen: () => refusal('NetworkDown', '现在连不上网。') };
    const phone = await openPage(`/evidence/item/item?case=${caseId}&item=other`, down, { storage });
    // There are no pictures in jsdom: what cannot be looked at is taken as it is.
    phone.hooks.mock('getImageInfo', () => {
      throw new Error('no picture');
    });
    phone.hooks.mock('editImage', () => ({ tempFilePath: 'http://tmp/edited.jpg' }));
    await phone.tap('转正、裁边：欠条');
    expect(JSON.stringify(paths())).toContain('edited.jpg');
    expect(JSON.stringify(paths())).not.toContain('iou.jpg');
  });
});
