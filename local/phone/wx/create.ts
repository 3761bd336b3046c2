import { asynchronous } from './api';
import type { ApiGroup } from './group';
import { animation } from './groups/animation';
import { audio } from './groups/audio';
import { canvas } from './groups/canvas';
import { cloud, cloudGroup } from './groups/cloud';
import { device } from './groups/device';
import { dialogs } from './groups/dialogs';
import { documents } from './groups/documents';
import { editImage } from './groups/edit-image';
import type { WxHost } from './host';
import { images } from './groups/images';
import { location } from './groups/location';
import { media } from './groups/media';
import { navigation } from './groups/navigation';
import { networkGroup } from './groups/network-group';
import { page } from './groups/page';
import { privacy } from './groups/privacy';
import { storage } from './groups/storage';
import { subscribe } from './groups/subscribe';
import { system } from './groups/system';
import { toasts } from './groups/toasts';

/** The object that product code calls `wx`. */
export type Wx = Readonly<Record<string, unknown>>;

const groups: readonly ((host: WxHost) => ApiGroup)[] = [
  animation,
  audio,
  canvas,
  device,
  dialogs,
  documents,
  editImage,
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
