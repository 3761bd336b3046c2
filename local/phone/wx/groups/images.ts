import { assetUrl } from '../asset-url';
import { ApiFailure } from '../../failure';
import type { ApiGroup } from '../group';
import type { WxHost } from '../host';

interface Compress {
  readonly src: string;
  readonly quality?: number;
  readonly compressedWidth?: number;
  readonly compressedHeight?: number;
}

const usualQuality = 80;

/** Looking into pictures and making them smaller. */
export function images(host: WxHost): ApiGroup {
  const load = (src: string): Promise<HTMLImageElement> => loadImage(assetUrl(host, src));

  return {
    asynchronous: {
      getImageInfo: async ({ src }: { src: string }) => {
        const { naturalWidth: width, naturalHeight: height } = await load(src);
        const type = host.files.get(src)?.type.split('/')[1] ?? 'unknown';

        return { width, height, path: src, type, orientation: 'up' };
      },
      compressImage: async (options: Compress) => {
        const blob = await compress(await load(options.src), options);

        return { tempFilePath: host.files.add(blob, 'compressed.jpg') };
      },
    },
  };
}

/** Loads a picture; throws when it is none. */
export function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((done, refuse) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => refuse(new ApiFailure('invalid image'));
    image.src = url;
  });
}

/** Draws it again as a JPEG; one given side keeps the proportions. */
async function compress(image: HTMLImageElement, options: Compress): Promise<Blob> {
  const { quality = usualQuality, compressedWidth, compressedHeight } = options;
  const { naturalWidth, naturalHeight } = image;
  const scale =
    compressedWidth !== undefined
      ? compressedWidth / naturalWidth
      : compressedHeight !== undefined
        ? compressedHeight / naturalHeight
        : 1;
  const canvas = document.createElement('canvas');
  canvas.width = compressedWidth ?? Math.round(naturalWidth * scale);
  canvas.height = compressedHeight ?? Math.round(naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new ApiFailure('no canvas');

  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);

  return new Promise((done, refuse) => {
    const finish = (blob: Blob | null): void =>
      blob ? done(blob) : refuse(new ApiFailure('can not encode'));
    canvas.toBlob(finish, 'image/jpeg', quality / 100);
  });
}
