import { fileIdNow } from './sdk-files';

const moved = 'cloud://old-1.bucket/ cloud://new-2.bucket/';

test('after a restore into another environment a file is looked for where it lies now', () => {
  expect(fileIdNow('cloud://old-1.bucket/kept/a.jpg', moved)).toBe('cloud://new-2.bucket/kept/a.jpg');
  expect(fileIdNow('cloud://new-2.bucket/kept/b.jpg', moved)).toBe('cloud://new-2.bucket/kept/b.jpg');
  expect(fileIdNow('cloud://old-1.bucket-other/a.jpg', moved)).toBe('cloud://old-1.bucket-other/a.jpg');
  expect(fileIdNow('cloud://old-1.bucket/a.jpg', '')).toBe('cloud://old-1.bucket/a.jpg');
});
