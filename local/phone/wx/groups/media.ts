import { element } from '../../dom/element';
import { overlay } from '../../dom/overlay';
import { assetUrl } from '../asset-url';
import type { ApiGroup } from '../group';
import { chooseFiles } from './choose-files';
import type { WxHost } from '../host';

interface ChooseMedia {
  readonly count?: number;
  readonly mediaType?: readonly ('image' | 'video' | 'mix')[];
  readonly sourceType?: readonly ('album' | 'camera')[];
}

interface ChooseMessageFile {
  readonly count?: number;
  readonly type?: 'all' | 'video' | 'image' | 'file';
  readonly extension?: readonly string[];
}

const usualCount = 9;
const accepted: Readonly<Record<string, string>> = {
  image: 'image/*',
  video: 'video/*',
  mix: 'image/*,video/*',
};

/** Choosing and looking at pictures and files. */
export function media(host: WxHost): ApiGroup {
  return {
    asynchronous: {
      chooseMedia: async ({
        count = usualCount,
        mediaType = ['image', 'video'],
        sourceType,
      }: ChooseMedia) => {
        const accept = mediaType.map((type) => accepted[type]).join(',');
        const camera = sourceType?.length === 1 && sourceType[0] === 'camera';
        const files = await chooseFiles({ accept, count, camera });

        return {
          type: mediaType[0] === 'video' ? 'video' : 'image',
          tempFiles: files.map((file) => ({
            tempFilePath: host.files.add(file),
            size: file.size,
            fileType: file.type.split('/')[0],
          })),
        };
      },
      chooseMessageFile: async ({ count = usualCount, type = 'all', extension = [] }: ChooseMessageFile) => {
        const dotted = extension.map((one) => `.${one.replace(/^\./, '')}`).join(',');
        const files = await chooseFiles({ accept: dotted || (accepted[type] ?? ''), count });

        return {
          tempFiles: files.map((file) => ({
            path: host.files.add(file),
            name: file.name,
            size: file.size,
            type: file.type.startsWith('image/') ? 'image' : 'file',
            time: Math.floor(file.lastModified / 1000),
          })),
        };
      },
      previewImage: ({ urls, current }: { urls: readonly string[]; current?: string }) => {
        preview(
          urls.map((url) => assetUrl(host, url)),
          Math.max(urls.indexOf(current ?? ''), 0),
        );
      },
    },
  };
}

/** Pictures one at a time over the whole screen. */
function preview(urls: readonly string[], start: number): void {
  let at = start;
  const picture = element('img', { alt: '' });
  const count = element('span', { 'aria-live': 'polite' });
  const show = (step: number): void => {
    at = (at + step + urls.length) % urls.length;
    picture.src = urls[at] ?? '';
    picture.alt = `图片 ${at + 1}`;
    count.textContent = `${at + 1} / ${urls.length}`;
  };
  const close = element('button', { onclick: () => layer.close() }, '关闭');
  const step = (by: number, text: string) => element('button', { onclick: () => show(by) }, text);
  const several = urls.length > 1 ? [step(-1, '上一张'), count, step(1, '下一张')] : [];
  const box = element(
    'div',
    { class: 'preview', role: 'dialog', 'aria-modal': 'true', 'aria-label': '看图' },
    picture,
    element('footer', {}, ...several, close),
  );
  const layer = overlay(box, { dismiss: () => layer.close() });
  show(0);
  close.focus();
}
