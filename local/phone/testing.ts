/**
 * Opens pages of the built mini-program in jsdom, on the same host that runs in a browser.
 *
 *   /** @jest-environment jsdom *\/            ← first line of the test file
 *   const phone = await openPage('/pages/home/home', { citizen: ({ action }) => ({ cases: [] }) });
 *   await phone.tap('申请法律援助');             text, aria-label, placeholder, or a CSS selector
 *   await phone.type('姓名', '张三');
 *   expect(phone.text()).toContain('…');
 *   expect(phone.page.data.step).toBe(2);       the object that Page() made
 *   expect(phone.sent('citizen')).toEqual([…]); data of every call of that cloud function
 *
 * What no other function here answers is asked of `citizen`: a test need not know how the doors of the phone are cut.
 * A function that throws `{ errCode, errMsg }` is a failing cloud. There is no layout in jsdom.
 * The build is brought up to date first; one window serves the whole file, storage starts empty.
 */
import type { Caller } from './engine/easel';
import type { TestHooks } from './hooks';
import { refuse } from './failure';
import { find, press, textNow, write } from './testing/hands';
import { buildForTest, loadPhone, settle } from './testing/load';

/** Answers of cloud functions by name. */
export type CloudAnswers = Readonly<Record<string, (data: never) => unknown>>;

export interface OpenedPage {
  readonly page: Caller;
  readonly hooks: TestHooks;
  text(): string;
  find(target: string): HTMLElement;
  tap(target: string): Promise<void>;
  type(target: string, text: string): Promise<void>;
  /** The data that a cloud function was called with, in order. */
  sent(name: string): unknown[];
  settle(): Promise<void>;
}

export interface OpenOptions {
  /** What wx.getStorageSync finds. */
  readonly storage?: Readonly<Record<string, unknown>>;
}

let loaded: Promise<TestHooks> | undefined;

/** Opens a page by its address and waits until it has settled. */
export async function openPage(
  url: string,
  answers: CloudAnswers = {},
  { storage = {} }: OpenOptions = {},
): Promise<OpenedPage> {
  loaded ??= load();
  const hooks = await loaded;
  const wx = hooks.wx as Record<string, (...given: unknown[]) => unknown>;
  localStorage.clear();
  for (const [key, value] of Object.entries(storage)) wx.setStorageSync?.(key, value);

  const sent: { name: string; data: unknown }[] = [];
  hooks.offline(false);
  hooks.mock('callFunction', async ({ name, data }: { name: string; data: unknown }) => {
    const door = name in answers ? name : 'citizen';
    sent.push({ name: door, data });
    const answer = answers[door] as ((given: unknown) => unknown) | undefined;
    if (!answer) refuse({ errCode: -501000, errMsg: `no answer for function ${name}` });

    return { result: await answer(data) };
  });
  await wx.reLaunch?.({ url });
  await settle();

  return {
    get page() {
      const top = hooks.top();
      if (!top) throw new Error('no page is open');

      return top.caller;
    },
    hooks,
    text: textNow,
    find,
    async tap(target) {
      press(find(target));
      await settle();
    },
    async type(target, text) {
      write(find(target), text);
      await settle();
    },
    sent: (name) => sent.filter((one) => one.name === name).map(({ data }) => data),
    settle,
  };
}

function load(): Promise<TestHooks> {
  buildForTest('miniprogram,phone');

  return loadPhone();
}
