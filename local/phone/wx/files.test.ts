/** @jest-environment jsdom */
import { clickButton, fakeHost } from '../testing/fake-host';
import { assemble } from './create';
import { documents } from './groups/documents';
import type { WxHost } from './host';
import { media } from './groups/media';

type Apis = Record<string, (...given: unknown[]) => Promise<Record<string, unknown>>>;
const apis = (host: WxHost): Apis => assemble([documents(host), media(host)], host) as Apis;
const paper = new File(['%PDF-1.7'], 'decision.pdf', { type: 'application/pdf' });

interface FileSystem {
  readFile(options: object): void;
  unlink(options: object): void;
}
const fileSystem = (host: WxHost): FileSystem =>
  (assemble([documents(host)], host).getFileSystemManager as () => FileSystem)();

/** Lets the next file chooser answer with these files. */
function choose(files: File[]): { accept: () => string } {
  let accept = '';
  jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementationOnce(function (this: HTMLInputElement) {
    accept = this.accept;
    Object.defineProperty(this, 'files', { value: files });
    this.dispatchEvent(new Event(files.length > 0 ? 'change' : 'cancel'));
  });

  return { accept: () => accept };
}

test('a paper is fetched and opened from a dialog', async () => {
  const host = fakeHost(() => paper);
  const { tempFilePath } = (await apis(host).downloadFile?.({ url: '/files/decision.pdf?sign=1' })) ?? {};
  expect(tempFilePath).toMatch(/^wxfile:\/\/tmp_\d+\.pdf$/);

  await apis(host).openDocument?.({ filePath: tempFilePath });
  const link = document.querySelector<HTMLAnchorElement>('#overlays a');
  expect(link?.href).toMatch(/^blob:/);
  clickButton('关闭');
  expect(document.querySelector('#overlays')?.childElementCount).toBe(0);
});

test('a kept file is found under its new path, a removed one is gone', async () => {
  const host = fakeHost();
  const tempFilePath = host.files.add(paper);
  const { savedFilePath } = (await apis(host).saveFile?.({ tempFilePath })) ?? {};
  const read = (filePath: unknown): Promise<unknown> =>
    new Promise((complete) => fileSystem(host).readFile({ filePath, encoding: 'base64', complete }));

  expect(savedFilePath).toMatch(/^wxfile:\/\/usr\//);
  expect(await read(savedFilePath)).toMatchObject({ data: btoa('%PDF-1.7') });
  await new Promise((success) => fileSystem(host).unlink({ filePath: savedFilePath, success }));
  expect(await read(savedFilePath)).toMatchObject({
    errMsg: expect.stringContaining('no such file') as string,
  });
});

test('chosen pictures become temporary files', async () => {
  const host = fakeHost();
  const photo = new File(['abc'], 'IOU.JPG', { type: 'image/jpeg' });
  const chooser = choose([photo]);
  const { tempFiles } = (await apis(host).chooseMedia?.({ count: 1, mediaType: ['image'] })) ?? {};

  expect(chooser.accept()).toBe('image/*');
  expect(tempFiles).toEqual([{ tempFilePath: 'wxfile://tmp_1.jpg', size: 3, fileType: 'image' }]);
  expect(host.files.get('wxfile://tmp_1.jpg')).toBe(photo);
});

test('choosing a file by its ending; closing the chooser is a failure', async () => {
  const host = fakeHost();
  const chooser = choose([paper]);
  const { tempFiles } =
    (await apis(host).chooseMessageFile?.({ count: 1, type: 'file', extension: ['pdf'] })) ?? {};
  expect(chooser.accept()).toBe('.pdf');
  expect(tempFiles).toMatchObject([{ name: 'decision.pdf', size: 8, type: 'file' }]);

  choose([]);
  await expect(apis(host).chooseMedia?.({})).rejects.toEqual({ errMsg: 'chooseMedia:fail cancel' });
});

test('pictures are looked at one by one', async () => {
  await apis(fakeHost()).previewImage?.({
    urls: ['https://a/1.jpg', 'https://a/2.jpg'],
    current: 'https://a/2.jpg',
  });
  const shown = (): string => document.querySelector('#overlays')?.textContent ?? '';

  expect(shown()).toContain('2 / 2');
  clickButton('下一张');
  expect(shown()).toContain('1 / 2');
  clickButton('关闭');
});
