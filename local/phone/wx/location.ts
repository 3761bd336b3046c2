import type { ApiGroup } from './group';
import { askModal } from './dialogs';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
}

/** In the open sea: no real place, so that a preview never claims to know where somebody is. */
const simulated = { latitude: 30, longitude: 150, accuracy: 65, speed: -1 };

/** Where we are and where to go: simulated, and it says so. */
export function location(): ApiGroup {
  return {
    asynchronous: {
      getLocation: () => simulated,
      openLocation: ({ name = '', address = '', latitude, longitude }: Place) =>
        askModal({
          title: '［模拟］打开地图',
          content: [name, address, `北纬 ${latitude}，东经 ${longitude}`].filter(Boolean).join('\n'),
          showCancel: false,
        }).then(() => undefined),
    },
  };
}
