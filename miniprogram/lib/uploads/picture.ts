import { forgetPlace } from './forget-place';
import { qualityHint } from './picture-quality';
import type { GreyPicture } from './picture-quality';

const longest = 2000;
const copyEdge = 200;

interface OffscreenCanvas {
  createImage(): { src: string; onload: () => void; onerror: () => void };
  getContext(kind: '2d'): {
    drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
  };
}

async function greyCopy(path: string, width: number, height: number): Promise<GreyPicture> {
  const canvas = wx.createOffscreenCanvas({ type: '2d', width, height }) as unknown as OffscreenCanvas;
  const image = canvas.createImage();
  await new Promise<void>((resolve, reject) => {
    image.onload = resolve;
    image.onerror = () => reject(new Error('picture cannot be drawn'));
    image.src = path;
  });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const grey = Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]];

    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  });

  return { width, height, grey };
}

/** A picture ready to be sent, and what may be hard to read on it. */
export interface ReadyPicture {
  readonly path: string;
  readonly hint: string;
}

/**
 * Makes a photo small enough for a slow network and looks whether it can be read.
 * A picture that the phone cannot draw (HEIC on some) is sent as it is. Where a photo was taken is not handed on.
 * @param path the chosen file
 */
export async function readyPicture(path: string): Promise<ReadyPicture> {
  try {
    const { width, height } = await wx.getImageInfo({ src: path });
    const edge = Math.max(width, height);
    const share = copyEdge / edge;
    const copy = await greyCopy(
      path,
      Math.max(1, Math.round(width * share)),
      Math.max(1, Math.round(height * share)),
    );
    const hint = qualityHint(copy, edge);
    if (edge <= longest) return { path: await forgetPlace(path), hint };
    const { tempFilePath } = await wx.compressImage({
      src: path,
      quality: 80,
      compressedWidth: Math.round((width * longest) / edge),
      compressedHeight: Math.round((height * longest) / edge),
    });

    return { path: await forgetPlace(tempFilePath), hint };
  } catch {
    return { path: await forgetPlace(path), hint: '' };
  }
}
