import { assetUrl } from '../asset-url';
import { element } from '../../dom/element';
import { overlay } from '../../dom/overlay';
import { ApiFailure } from '../../failure';
import type { ApiGroup } from '../group';
import type { WxHost } from '../host';
import { loadImage } from './images';

/** What is cut off at each side by one press, in parts of the side. */
const strip = 0.05;

/** A quarter turn to the right. */
function turned(picture: HTMLCanvasElement): HTMLCanvasElement {
  const next = canvasOf(picture.height, picture.width);
  const context = contextOf(next);
  context.translate(next.width, 0);
  context.rotate(Math.PI / 2);
  context.drawImage(picture, 0, 0);

  return next;
}

/** Without a strip at each side. */
function cut(picture: HTMLCanvasElement): HTMLCanvasElement {
  const [left, top] = [Math.round(picture.width * strip), Math.round(picture.height * strip)];
  const next = canvasOf(picture.width - 2 * left, picture.height - 2 * top);
  contextOf(next).drawImage(picture, -left, -top);

  return next;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new ApiFailure('no canvas');

  return context;
}

function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, refuse) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : refuse(new ApiFailure('can not encode'))),
      'image/jpeg',
      0.9,
    );
  });
}

/** Stands for WeChat's own tool: turning and cutting, and leaving it as it was. */
export function editImage(host: WxHost): ApiGroup {
  return {
    asynchronous: {
      editImage: async ({ src }: { src: string }) => {
        const image = await loadImage(assetUrl(host, src));
        const first = canvasOf(image.naturalWidth, image.naturalHeight);
        contextOf(first).drawImage(image, 0, 0);
        const edited = await edit(first);

        return { tempFilePath: host.files.add(await encoded(edited), 'edited.jpg') };
      },
    },
  };
}

/** Shows the picture until it is done with. @throws ApiFailure when it is left */
function edit(first: HTMLCanvasElement): Promise<HTMLCanvasElement> {
  let now = first;
  const frame = element('div', { class: 'preview' }, now);
  const show = (next: HTMLCanvasElement): void => {
    now = next;
    frame.replaceChildren(now);
  };

  return new Promise((done, refuse) => {
    const leave = (): void => {
      layer.close();
      refuse(new ApiFailure('cancel'));
    };
    const finish = (): void => {
      layer.close();
      done(now);
    };
    const press = (words: string, onclick: () => void) => element('button', { onclick }, words);
    const box = element(
      'div',
      { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': '编辑图片' },
      frame,
      element(
        'footer',
        {},
        press('向右转', () => show(turned(now))),
        press('裁掉四边', () => show(cut(now))),
        press('不改了', leave),
        press('完成', finish),
      ),
    );
    const layer = overlay(box, { dismiss: leave });
  });
}
