/** @jest-environment jsdom */
import { fakeHost } from '../../testing/fake-host';
import { upload } from './upload';

interface FakeRequest {
  url?: string;
  headers: Record<string, string>;
  body?: unknown;
  responseText: string;
  onload?: () => void;
  onabort?: () => void;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void };
}

let request: FakeRequest;
const opened = (one: FakeRequest): void => {
  request = one;
};
beforeEach(() => {
  const fake = class {
    headers: Record<string, string> = {};
    responseText = '{"fileID":"cloud://env/incoming/o/1.jpg"}';
    upload = {};
    url = '';
    body: unknown;
    onabort?: () => void;
    open(_method: string, url: string): void {
      this.url = url;
      opened(this);
    }
    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }
    send(body: unknown): void {
      this.body = body;
    }
    abort(): void {
      this.onabort?.();
    }
  };
  Object.defineProperty(window, 'XMLHttpRequest', { configurable: true, value: fake });
});

const photo = new File(['abc'], 'IOU.JPG', { type: 'image/jpeg' });
const soon = (): Promise<void> => new Promise((done) => setTimeout(done));
const ready = () => {
  const host = fakeHost(() => ({ token: 'T' }));

  return { host, filePath: host.files.add(photo) };
};

test('the bytes go as they are, with the path and the token', async () => {
  const { host, filePath } = ready();
  const sent = upload(host, { cloudPath: 'incoming/o/1.jpg', filePath });
  await soon();
  expect(request.url).toBe('/client/upload?cloudPath=incoming%2Fo%2F1.jpg');
  expect(request.headers).toMatchObject({ authorization: 'Bearer T', 'content-type': 'image/jpeg' });
  expect(request.body).toBe(photo);

  request.onload?.();
  await expect(sent).resolves.toMatchObject({ fileID: 'cloud://env/incoming/o/1.jpg' });
});

test('with callbacks it tells the progress and can be stopped', async () => {
  const { host, filePath } = ready();
  const failed: unknown[] = [];
  const told: number[] = [];
  const task = upload(host, { cloudPath: 'x', filePath, fail: (error) => failed.push(error) });
  if (task instanceof Promise) throw new Error('a task was expected');
  task.onProgressUpdate(({ progress }) => told.push(progress));
  await soon();
  request.upload.onprogress?.({ loaded: 1, total: 4 });
  task.abort();
  await soon();

  expect(told).toEqual([25]);
  expect(failed).toEqual([{ errMsg: 'cloud.uploadFile:fail abort', errCode: -1 }]);
});

test('stopping before it has begun sends nothing', async () => {
  const { host, filePath } = ready();
  const failed: unknown[] = [];
  const task = upload(host, { cloudPath: 'x', filePath, fail: (error) => failed.push(error) });
  if (task instanceof Promise) throw new Error('a task was expected');
  task.abort();
  await soon();

  expect(failed).toEqual([{ errMsg: 'cloud.uploadFile:fail abort', errCode: -1 }]);
});

test('a refusal of the cloud is passed on', async () => {
  const { host, filePath } = ready();
  const sent = upload(host, { cloudPath: 'x', filePath });
  const refused = expect(sent).rejects.toEqual({ errMsg: 'cloud.uploadFile:fail 文件太大', errCode: 413 });
  await soon();
  request.responseText = '{"errCode":413,"errMsg":"文件太大"}';
  request.onload?.();
  await refused;
});

test('a file that is not there, and a network that is not there', async () => {
  const { host, filePath } = ready();
  await expect(upload(host, { cloudPath: 'x', filePath: 'wxfile://none' })).rejects.toMatchObject({
    errMsg: 'cloud.uploadFile:fail no such file',
  });
  host.network.setCut(true);
  await expect(upload(host, { cloudPath: 'x', filePath })).rejects.toMatchObject({ errCode: -1 });
});
