import { assetUrl } from '../asset-url';
import { element } from '../../dom/element';
import { overlay } from '../../dom/overlay';
import { ApiFailure, type ApiError } from '../../failure';
import type { ApiGroup } from '../group';
import type { WxHost } from '../host';
import { userDataPath } from '../temporary-files';

interface FileCallbacks {
  readonly success?: (result: Record<string, unknown>) => void;
  readonly fail?: (error: ApiError) => void;
  readonly complete?: (result: unknown) => void;
}

/** Fetching, keeping and opening files such as the decision paper. */
export function documents(host: WxHost): ApiGroup {
  const fileAt = (path: string): File => {
    const file = host.files.get(path);
    if (!file) throw new ApiFailure(`no such file or directory "${path}"`);

    return file;
  };

  return {
    plain: { env: { USER_DATA_PATH: userDataPath }, getFileSystemManager: () => fileSystem(host, fileAt) },
    asynchronous: {
      downloadFile: async ({ url, filePath }: { url: string; filePath?: string }) => {
        const response = await host.network.fetch(url);
        const blob = await response.blob();
        const name = new URL(url, location.href).pathname.split('/').pop() ?? 'file';
        const path = filePath ? host.files.put(filePath, blob, name) : host.files.add(blob, name);

        return { tempFilePath: path, filePath: path, statusCode: response.status };
      },
      saveFile: ({ tempFilePath }: { tempFilePath: string }) => ({
        savedFilePath: save(host, fileAt, tempFilePath),
      }),
      openDocument: ({ filePath }: { filePath: string }) => {
        const { name } = fileAt(filePath);
        show(assetUrl(host, filePath), decodeURIComponent(name));
      },
    },
  };
}

/** Keeps a temporary file under a path of the user's own. */
function save(host: WxHost, fileAt: (path: string) => File, tempFilePath: string): string {
  const file = fileAt(tempFilePath);

  return host.files.put(`${userDataPath}/${tempFilePath.split('tmp_').pop() ?? 'file'}`, file, file.name);
}

/** Asks before it opens: a browser lets a new tab open only right after a click. */
function show(url: string, name: string): void {
  const open = element(
    'a',
    { href: url, target: '_blank', class: 'button', onclick: () => layer.close() },
    '打开',
  );
  const close = element('button', { onclick: () => layer.close() }, '关闭');
  const box = element(
    'div',
    { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': '打开文件' },
    element('h2', {}, '打开文件'),
    element('p', {}, name),
    element('footer', {}, close, open),
  );
  const layer = overlay(box, { dismiss: () => layer.close() });
  open.focus();
}

function fileSystem(host: WxHost, fileAt: (path: string) => File) {
  const run = (name: string, { success, fail, complete }: FileCallbacks, work: () => unknown): void => {
    const ok = (fields: unknown): void => {
      const result = { errMsg: `${name}:ok`, ...(fields as object | undefined) };
      success?.(result);
      complete?.(result);
    };
    const bad = (error: Error): void => {
      const result = { errMsg: `${name}:fail ${error.message}` };
      fail?.(result);
      complete?.(result);
    };
    (async () => work())().then(ok, bad);
  };

  return {
    readFile: (options: FileCallbacks & { filePath: string; encoding?: string }) =>
      run('readFile', options, async () => ({
        data: await read(fileAt(options.filePath), options.encoding),
      })),
    writeFile: (options: FileCallbacks & { filePath: string; data: ArrayBuffer | string }) =>
      run('writeFile', options, () => {
        const name = options.filePath.split('/').pop() ?? 'file';
        const type = /\.jpe?g$/i.test(name) ? 'image/jpeg' : '';
        host.files.put(options.filePath, new Blob([options.data], { type }), name);
      }),
    saveFile: (options: FileCallbacks & { tempFilePath: string }) =>
      run('saveFile', options, () => ({ savedFilePath: save(host, fileAt, options.tempFilePath) })),
    removeSavedFile: (options: FileCallbacks & { filePath: string }) =>
      run('removeSavedFile', options, () => {
        fileAt(options.filePath);
        host.files.delete(options.filePath);
      }),
    getSavedFileList: (options: FileCallbacks) =>
      run('getSavedFileList', options, () => ({ fileList: host.files.saved() })),
    readdir: (options: FileCallbacks & { dirPath: string }) =>
      run('readdir', options, () => ({
        files: host.files.saved().map(({ filePath }) => filePath.slice(options.dirPath.length + 1)),
      })),
    unlink: (options: FileCallbacks & { filePath: string }) =>
      run('unlink', options, () => {
        fileAt(options.filePath);
        host.files.delete(options.filePath);
      }),
    getFileInfo: (options: FileCallbacks & { filePath: string }) =>
      run('getFileInfo', options, () => ({ size: fileAt(options.filePath).size })),
  };
}

async function read(file: File, encoding: string | undefined): Promise<ArrayBuffer | string> {
  if (!encoding) return file.arrayBuffer();
  if (encoding !== 'base64') return file.text();

  const bytes = new Uint8Array(await file.arrayBuffer());

  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
