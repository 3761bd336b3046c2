import { asynchronous } from './api';
import type { ApiGroup } from './group';
import { animation } from './animation';
import { audio } from './audio';
import { canvas } from './canvas';
import { cloud, cloudGroup } from './cloud';
import { device } from './device';
import { dialogs } from './dialogs';
import { documents } from './documents';
import type { WxHost } from './host';
import { images } from './images';
import { location } from './location';
import { media } from './media';
import { navigation } from './navigation';
import { networkGroup } from './network-group';
import { page } from './page';
import { privacy } from './privacy';
import { storage } from './storage';
import { subscribe } from './subscribe';
import { system } from './system';
import { toasts } from './toasts';

/** The object that product code calls `wx`. */
export type Wx = Readonly<Record<string, unknown>>;

const groups: readonly ((host: WxHost) => ApiGroup)[] = [
  animation,
  audio,
  canvas,
  device,
  dialogs,
  documents,
  images,
  location,
  media,
  navigation,
  networkGroup,
  page,
  privacy,
  storage,
  subscribe,
  system,
  toasts,
];

/** Builds `wx`; asking it for a name that does not exist is remembered in `__mp.missing`. */
export function createWx(host: WxHost): Wx {
  const wx: Record<string, unknown> = {
    ...assemble(
      groups.map((group) => group(host)),
      host,
    ),
    cloud: cloud(host),
    canIUse: (schema: string) => (schema.split('.')[0] ?? '') in wx,
  };

  return new Proxy(wx, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target)) host.missing.add(name);

      return target[name as string];
    },
  });
}

/** All functions of some groups, dressed. */
export function assemble(all: readonly ApiGroup[], host: WxHost): Record<string, unknown> {
  const functions: Record<string, unknown> = {};
  for (const { asynchronous: later = {}, plain = {} } of all) {
    for (const [name, implementation] of Object.entries(later)) {
      functions[name] = asynchronous(name, implementation, host);
    }
    Object.assign(functions, plain);
  }

  return functions;
}

/** Names that exist; the build refuses pages that use others. */
export function apiNames(host: WxHost): { apis: string[]; cloudApis: string[] } {
  const names = groups.map((group) => group(host)).flatMap(namesOf);

  return { apis: [...names, 'cloud', 'canIUse'], cloudApis: [...namesOf(cloudGroup(host)), 'init'] };
}

const namesOf = ({ asynchronous: later = {}, plain = {} }: ApiGroup): string[] => [
  ...Object.keys(later),
  ...Object.keys(plain),
];
