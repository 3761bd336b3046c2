import { assetUrl } from '../asset-url';
import { ApiFailure } from '../../failure';
import type { ApiGroup } from '../group';
import type { WxHost } from '../host';

interface OffscreenOptions {
  readonly type?: '2d' | 'webgl';
  readonly width?: number;
  readonly height?: number;
}

/** A canvas nobody sees, for judging whether a photo is sharp and bright enough. */
export function canvas(host: WxHost): ApiGroup {
  return {
    plain: {
      createOffscreenCanvas: ({ type = '2d', width = 300, height = 150 }: OffscreenOptions = {}) => {
        if (type !== '2d') throw new ApiFailure(`${type} canvas is not supported`);

        const made = document.createElement('canvas');
        made.width = width;
        made.height = height;

        return Object.assign(made, { createImage: () => wxImage(host) });
      },
    },
  };
}

/** An image whose `src` may be a temporary file, as WeChat's canvas.createImage gives it. */
function wxImage(host: WxHost): HTMLImageElement {
  const image = new Image();
  const native = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(image, 'src', {
    get: () => native?.get?.call(image) as string,
    set: (path: string) => native?.set?.call(image, assetUrl(host, path)),
  });

  return image;
}
