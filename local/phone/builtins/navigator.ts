import { textOf, type Builtin } from './builtin';
import { wearHoverClass } from './hover';
import { callWx } from './surroundings';

const functions: Readonly<Record<string, string>> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
};

/** A link to another page. */
export const navigator: Builtin = {
  tag: 'navigator',
  role: 'link',
  focusable: true,
  properties: { url: '', openType: 'navigate', delta: 1, target: 'self' },
  attached: (use) => wearHoverClass(use, 'navigator-hover'),
  tap({ data }) {
    const name = functions[textOf(data.openType)] ?? 'navigateTo';
    callWx(name, { url: data.url, delta: data.delta });
  },
};
