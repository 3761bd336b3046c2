/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import type { Ties } from '../lib/domain';
import { ok, officeWith, refusal, sampleCase } from './office';

const number = '261120-5491-0178-3';
const nothing: Ties = {
  ...{ own: { forms: 0, numbers: [], said: 0, messages: false } },
  ...{ station: null, handler: null, staff: null },
};
const page = '/info/ties/ties';
const storage = {
  draft: { key: 'k' },
  station: { name: '柳小溪', station: '柳溪镇' },
  look: { size: 'normal' },
};

/** An office that knows these ties until one is loosened. */
function officeTied(ties: Partial<Ties>, answer = ok({})) {
  let now: Ties = { ...nothing, ...ties };
  const asked: unknown[] = [];
  const group = (data: { action: string; input?: unknown }) => {
    if (data.action === 'openTies') return ok(now);
    asked.push([data.action, data.input]);
    if (answer === refused) return answer;
    now = nothing;

    return answer;
  };

  return { functions: { citizen: officeWith(sampleCase), group }, asked };
}

const refused = refusal('ServiceBusy', '现在忙，请过一会儿再试。');
const own = { forms: 1, numbers: [number], said: 2, messages: true };

describe('leaving', () => {
  it('is found from one’s own page', async () => {
    const { functions } = officeTied({ own });
    const phone = await openPage('/pages/me/me', functions);
    await phone.tap('不再用了，和微信解绑');
    expect(phone.text()).toContain(`编号 ${number}`);
  });

  it('says before what will be gone, and does nothing when one thinks again', async () => {
    const { functions, asked } = officeTied({ own });
    const phone = await openPage(page, functions, { storage });
    expect(phone.text()).toMatch(/没交的申请1份：解绑时删掉.*编号 261120.*问过、说过的事2件.*以后不再发/s);
    await phone.tap('我的申请和微信解绑');
    expect(phone.text()).toContain('也接不回来');
    await phone.tap('不解绑');
    expect(asked).toEqual([]);
  });

  it('takes everything off the phone as well, and says that it is done', async () => {
    const { functions, asked } = officeTied({ own });
    const phone = await openPage(page, functions, { storage });
    await phone.tap('我的申请和微信解绑');
    await phone.tap('解绑');

    expect(asked).toEqual([['untie', { tie: 'own' }]]);
    expect(phone.text()).toContain('解绑好了');
    expect(phone.text()).toContain('没有和中心的什么事绑在一起');
    const { getStorageInfoSync } = phone.hooks.wx as { getStorageInfoSync(): { keys: string[] } };
    expect(getStorageInfoSync().keys).not.toContain('draft');
  });

  it.each([
    ['handler', '沈正', '不再用这个微信办案'],
    ['staff', '吴梅', '不再用这个微信扫码'],
    ['station', '柳小溪', '不再用这个微信帮人填'],
  ] as const)('unties the phone of a %s, by name, and keeps the own things', async (tie, name, button) => {
    const { functions, asked } = officeTied({ [tie]: name });
    const phone = await openPage(page, functions, { storage });
    expect(phone.text()).toContain(name);
    await phone.tap(button);
    await phone.tap('解绑');

    expect(asked).toEqual([['untie', { tie }]]);
    const { getStorageSync } = phone.hooks.wx as { getStorageSync(key: string): unknown };
    expect(getStorageSync('draft')).toEqual(storage.draft);
    expect(getStorageSync('station') === '').toBe(tie === 'station');
  });

  it('says what the office says where it could not be done, and takes nothing away', async () => {
    const { functions } = officeTied({ own }, refused);
    const phone = await openPage(page, functions, { storage });
    await phone.tap('我的申请和微信解绑');
    await phone.tap('解绑');
    expect(phone.text()).toContain('请过一会儿再试');
    expect(phone.text()).not.toContain('解绑好了');
  });
});
