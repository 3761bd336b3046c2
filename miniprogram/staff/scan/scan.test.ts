/** @jest-environment jsdom */
import { openPage } from '../../../local/phone/testing';
import { ok, refusal } from '../../testing/office';

interface Asked {
  readonly action: string;
  readonly input: { readonly scanCode: string; readonly agree?: boolean };
}

const view = {
  use: 'sign_in',
  name: '李静',
  userName: 'lijing',
  centreName: '青禾县法律援助中心',
  browser: 'Chrome，Windows 电脑',
  address: '192.0.2.7',
  sameNetwork: false,
  startedAt: '2026-11-22T02:05:00.000Z',
  endsAt: '2026-11-22T02:07:00.000Z',
  numbers: ['17', '42', '80'],
};
const at = '/staff/scan/scan';
const office =
  (shown: object) =>
  ({ action, input }: Asked) =>
    ok(action === 'openScan' ? shown : { agreed: input.agree });

test('shows who, which computer and from where before anything can be agreed to; then says what became of it', async () => {
  const phone = await openPage(at, { citizen: office(view) });
  expect(phone.text()).not.toContain('电脑上现在是哪个数');
  await phone.type('或者输入图下面的8位码', 'k7m4-9qxp');
  await phone.tap('下一步');
  for (const words of ['李静', '青禾县法律援助中心', 'Chrome，Windows 电脑', '192.0.2.7', '不是同一个网络'])
    expect(phone.text()).toContain(words);

  await phone.tap('42');
  expect(phone.text()).toContain('电脑上已经登录');
  const asked = phone.sent('citizen') as Asked[];
  expect(
    asked.filter(({ action }) => action.endsWith('Scan')).map(({ action, input }) => [action, input]),
  ).toEqual([
    ['openScan', { scanCode: 'k7m4-9qxp' }],
    ['answerScan', { scanCode: 'k7m4-9qxp', agree: true, number: '42' }],
  ]);
});

test('whoever did not start it says no', async () => {
  const phone = await openPage(at, { citizen: office(view) });
  await phone.type('或者输入图下面的8位码', 'K7M49QXP');
  await phone.tap('下一步');
  await phone.tap('不是我，拒绝');
  expect(phone.text()).toContain('电脑上进不去');
  expect(phone.text()).not.toContain('电脑上现在是哪个数');
});

test('a scanned picture of ours opens at once, any other is named', async () => {
  const phone = await openPage(at, { citizen: office({ ...view, use: 'bind', numbers: [] }) });
  phone.hooks.mock('scanCode', () => ({ result: 'https://example.org/' }));
  await phone.tap('扫电脑上的码');
  expect(phone.text()).toContain('这不是工作台的码');

  phone.hooks.mock('scanCode', () => ({ result: '援手工作台 K7M4-9QXP，请在小程序“我”里扫' }));
  await phone.tap('扫电脑上的码');
  expect(phone.text()).toContain('把这部手机绑到这个账号');
});

test('without a camera nothing happens, and a refusal says the cure', async () => {
  const phone = await openPage(at, {
    citizen: () => refusal('ScanExpired', '这个码过期了，请在电脑上换一个码。'),
  });
  phone.hooks.mock('scanCode', () => {
    throw Object.assign(new Error('no camera'), { errMsg: 'scanCode:fail' });
  });
  await phone.tap('扫电脑上的码');
  expect(phone.text()).not.toContain('⚠');
  await phone.type('或者输入图下面的8位码', 'K7M49QXP');
  await phone.tap('下一步');
  expect(phone.text()).toContain('请在电脑上换一个码');
});
