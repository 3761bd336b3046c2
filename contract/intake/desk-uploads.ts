import * as v from 'valibot';
import { contract } from '../envelope';

/** Most bytes of one upload from the desk: what HTTP access lets through. */
export const largestUpload = 6 * 1024 * 1024;

/**
 * A scan or photo from the desk, as the bare body of the request. It waits under the name of whoever sent it
 * until a step takes it into a case. Refusals: the file refusals.
 */
export const uploadFile = contract<{ readonly fileId: string }>('desk')(
  'uploadFile',
  v.pipe(
    v.instance(Uint8Array, '请选择一个文件。'),
    v.check((bytes) => bytes.length <= largestUpload, '文件超过6MB，请扫小一点。'),
  ),
);
