/** @jest-environment jsdom */
import { fakeHost } from '../testing/fake-host';
import { animation } from './groups/animation';
import { canvas } from './groups/canvas';
import { createWx } from './create';
import { knownApis, knownCloudApis } from './known';
import { device } from './groups/device';
import { location } from './groups/location';
import { networkGroup } from './groups/network-group';
import { page } from './groups/page';
import { system } from './groups/system';

test('asking for what does not exist is remembered, canIUse tells', () => {
  const host = fakeHost();
  const wx = createWx(host) as Record<string, (...given: unknown[]) => unknown>;

  expect(wx.startBluetoothDevicesDiscovery).toBeUndefined();
  expect([...host.missing]).toEqual(['startBluetoothDevicesDiscovery']);
  expect(wx.canIUse?.('showToast.object.icon')).toBe(true);
  expect(wx.canIUse?.('startBeaconDiscovery')).toBe(false);
});

test('the build knows every function that exists, and no other', () => {
  const wx = createWx(fakeHost());

  expect([...knownApis()].sort()).toEqual(Object.keys(wx).sort());
  expect([...knownCloudApis()].sort()).toEqual(Object.keys(wx.cloud as object).sort());
});

test('listeners hear when the network goes and comes', () => {
  const host = fakeHost();
  const { onNetworkStatusChange, offNetworkStatusChange } = networkGroup(host).plain as Record<
    string,
    (listener?: (status: unknown) => void) => void
  >;
  const heard: unknown[] = [];
  onNetworkStatusChange?.((status) => heard.push(status));
  host.network.setCut(true);
  host.network.setCut(false);
  offNetworkStatusChange?.();
  host.network.setCut(true);

  expect(heard).toEqual([
    { isConnected: false, networkType: 'none' },
    { isConnected: true, networkType: 'wifi' },
  ]);
});

test('the bar takes the title that the page gives', () => {
  const settings: Record<string, string> = {};
  let drawn = 0;
  const host = fakeHost(undefined, {
    stack: { top: { settings } } as never,
    redraw: () => {
      drawn += 1;
    },
  });
  const { setNavigationBarTitle } = page(host).asynchronous as Record<string, (options: unknown) => void>;
  setNavigationBarTitle?.({ title: '我的案件' });

  expect(settings.navigationBarTitleText).toBe('我的案件');
  expect(drawn).toBe(1);
});

test('an animation is exported step by step', () => {
  type Animation = Record<string, (...given: unknown[]) => Animation>;
  const { createAnimation } = animation().plain as Record<string, (given: unknown) => Animation>;
  const made = createAnimation?.({ duration: 100 });
  const { actions } = made?.translateX?.(10)?.opacity?.(0)?.step?.()?.export?.() as unknown as {
    actions: unknown;
  };

  expect(actions).toEqual([
    {
      transforms: ['translateX(10px)'],
      styles: { opacity: '0' },
      timing: { duration: 100, timingFunction: 'linear', delay: 0 },
    },
  ]);
});

test('only a flat canvas can be had', () => {
  fakeHost();
  const { createOffscreenCanvas } = canvas(fakeHost()).plain as Record<
    string,
    (options: object) => HTMLCanvasElement
  >;

  expect(createOffscreenCanvas?.({ type: '2d', width: 8, height: 4 }).width).toBe(8);
  expect(() => createOffscreenCanvas?.({ type: 'webgl' })).toThrow('not supported');
});

test('a place is simulated in the open sea, so that nobody is thought to be there', () => {
  const { getLocation } = location().asynchronous as Record<string, () => object>;

  expect(getLocation?.()).toMatchObject({ latitude: 30, longitude: 150 });
});

test('text goes to the clipboard', async () => {
  fakeHost();
  const written: string[] = [];
  const clipboard = { writeText: (text: string) => Promise.resolve(written.push(text)) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  const { setClipboardData } = device().asynchronous as Record<string, (options: object) => Promise<void>>;
  await setClipboardData?.({ data: '青援〔2026〕1号' });

  expect(written).toEqual(['青援〔2026〕1号']);
});

test('a page is scrolled to a place or to an element', () => {
  const scroller = document.createElement('div');
  const scrolled: unknown[] = [];
  scroller.scrollTo = (to: unknown) => scrolled.push(to);
  const host = fakeHost(undefined, { stack: { top: { scroller } } as never });
  const { pageScrollTo } = page(host).asynchronous as Record<string, (options: object) => void>;
  pageScrollTo?.({ scrollTop: 120, duration: 0 });
  scroller.innerHTML = '<p id="error"></p>';
  pageScrollTo?.({ selector: '#error', offsetTop: -10, duration: 0 });

  expect(scrolled).toEqual([
    { top: 120, behavior: 'auto' },
    { top: -10, behavior: 'auto' },
  ]);
});

test('the phone describes itself', () => {
  const { getSystemInfoSync, getAppBaseInfo } = system(fakeHost()).plain as Record<
    string,
    () => Record<string, unknown>
  >;

  expect(getSystemInfoSync?.()).toMatchObject({ language: 'zh_CN', platform: 'devtools' });
  expect(getAppBaseInfo?.()).toMatchObject({ fontSizeSetting: 16 });
});
