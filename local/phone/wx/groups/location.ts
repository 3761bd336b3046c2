import type { ApiGroup } from '../group';
import { askModal } from './dialogs';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
}

/** In the open sea: no real place, so that a preview never claims to know where somebody is. */
const simulated = { latitude: 30, longitude: 150, accuracy: 65, speed: -1 };

/** The browser's own answer, after it has asked the person; it knows no fuzzier one. */
function fuzzy(): Promise<{ latitude: number; longitude: number }> {
  return new Promise((found, failed) => {
    if (!('geolocation' in navigator)) return failed(new Error('system error'));
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => found({ latitude, longitude }),
      ({ code, PERMISSION_DENIED }) =>
        failed(new Error(code === PERMISSION_DENIED ? 'auth deny' : 'system error')),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}

/** Where we are and where to go. Beside the fuzzy place everything is simulated, and it says so. */
export function location(): ApiGroup {
  return {
    asynchronous: {
      getLocation: () => simulated,
      getFuzzyLocation: fuzzy,
      openLocation: ({ name = '', address = '', latitude, longitude }: Place) =>
        askModal({
          title: '［模拟］打开地图',
          content: [name, address, `北纬 ${latitude}，东经 ${longitude}`].filter(Boolean).join('\n'),
          showCancel: false,
        }).then(() => undefined),
    },
  };
}
