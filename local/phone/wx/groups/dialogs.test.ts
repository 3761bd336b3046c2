/** @jest-environment jsdom */
import { clickButton, fakeHost } from '../../testing/fake-host';
import { assemble } from '../create';
import { device } from './device';
import { dialogs } from './dialogs';
import { location } from './location';
import { privacy } from './privacy';
import { subscribe } from './subscribe';
import { toasts } from './toasts';

type Apis = Record<string, (...given: unknown[]) => Promise<unknown>>;
const host = () => fakeHost();
const apis = (given = host()): Apis =>
  assemble([dialogs(), toasts(), subscribe(), location(), device(), privacy(given)], given) as Apis;
const onTop = (): string => document.querySelector('#overlays')?.textContent ?? '';

test('showModal answers what was clicked', async () => {
  const wx = apis();
  const yes = wx.showModal?.({ title: '提交吗', content: '提交后不能改', confirmText: '提交' });
  await Promise.resolve();
  clickButton('提交');
  await expect(yes).resolves.toMatchObject({ confirm: true, cancel: false });

  const no = wx.showModal?.({ title: '提交吗' });
  await Promise.resolve();
  clickButton('取消');
  await expect(no).resolves.toMatchObject({ confirm: false, cancel: true });
  expect(onTop()).toBe('');
});

test('an editable modal gives its text', async () => {
  const asked = apis().showModal?.({ title: '称呼', editable: true, content: '小' });
  await Promise.resolve();
  const field = document.querySelector<HTMLInputElement>('#overlays input');
  if (field) field.value = '小明';
  clickButton('确定');

  await expect(asked).resolves.toMatchObject({ content: '小明' });
});

test('showActionSheet gives the index, cancelling is a failure', async () => {
  const wx = apis();
  const chosen = wx.showActionSheet?.({ itemList: ['拍照', '相册'] });
  await Promise.resolve();
  clickButton('相册');
  await expect(chosen).resolves.toMatchObject({ tapIndex: 1 });

  const cancelled = wx.showActionSheet?.({ itemList: ['拍照'] });
  const refused = expect(cancelled).rejects.toEqual({ errMsg: 'showActionSheet:fail cancel' });
  await Promise.resolve();
  clickButton('取消');
  await refused;
});

test('one toast at a time; loading goes when it is told', async () => {
  const wx = apis();
  await wx.showLoading?.({ title: '请稍等' });
  await wx.showToast?.({ title: '存好了', icon: 'none' });
  expect(onTop()).toBe('存好了');
  await wx.hideToast?.();
  expect(onTop()).toBe('');
});

test('simulated things say so', async () => {
  const wx = apis();
  const asked = wx.requestSubscribeMessage?.({ tmplIds: ['T1', 'T2'] });
  await Promise.resolve();
  expect(onTop()).toContain('模拟');
  clickButton('允许');
  await expect(asked).resolves.toMatchObject({ T1: 'accept', T2: 'accept' });

  const call = wx.makePhoneCall?.({ phoneNumber: '12348' });
  await Promise.resolve();
  expect(onTop()).toContain('模拟');
  expect(onTop()).toContain('12348');
  clickButton('知道了');
  await call;

  const place = wx.openLocation?.({ latitude: 1, longitude: 2, name: '青禾县中心' });
  await Promise.resolve();
  expect(onTop()).toContain('青禾县中心');
  clickButton('确定');
  await place;
});

test('more than five kinds of message are refused', async () => {
  const tmplIds = ['1', '2', '3', '4', '5', '6'];

  await expect(apis().requestSubscribeMessage?.({ tmplIds })).rejects.toMatchObject({ errCode: 20003 });
});

test('privacy is asked until it is agreed to, by the page’s own words when it has some', async () => {
  const given = host();
  const wx = apis(given);
  await expect(wx.getPrivacySetting?.()).resolves.toMatchObject({ needAuthorization: true });

  const asks: ((answer: { event: string }) => void)[] = [];
  void wx.onNeedPrivacyAuthorization?.((resolve: (answer: { event: string }) => void) => asks.push(resolve));
  const refused = wx.requirePrivacyAuthorize?.();
  const failure = expect(refused).rejects.toMatchObject({ errCode: 104 });
  await Promise.resolve();
  asks[0]?.({ event: 'disagree' });
  await failure;

  const agreed = wx.requirePrivacyAuthorize?.();
  await Promise.resolve();
  asks[1]?.({ event: 'agree' });
  await agreed;
  await expect(wx.getPrivacySetting?.()).resolves.toMatchObject({ needAuthorization: false });
});
