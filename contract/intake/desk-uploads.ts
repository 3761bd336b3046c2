import * as v from 'valibot';
import { contract } from '../envelope';

/** Most bytes of one upload from the desk: HTTP access hands over 6 MB at most, of which base64 takes a quarter. */
export const largestUpload = 4 * 1024 * 1024;

/**
 * A scan or photo from the desk, as the bare body of the request. It waits under the name of whoever sent it
 * until a step takes it into a case. Refusals: the file refusals.
 */
export const uploadFile = contract<{ readonly fileId: string }>('desk')(
  'uploadFile',
  v.pipe(
    v.instance(Uint8Array, '请选择一个文件。'),
    v.check((bytes) => bytes.length <= largestUpload, '文件超过4MB，请扫小一点，比如选200点、黑白。'),
  ),
);
