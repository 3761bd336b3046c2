import type { Answer } from '../../contract/envelope';
import { largestUpload, uploadFile } from '../../contract/intake/desk-uploads';
import { answered, dataOf, deskHeaders, OfficeRefused } from '../office';

const unsent = { code: 'FileNotUploaded', message: '文件没有传上去。请看看网络，再传一次。' };
const tooLarge = { code: 'FileTooLarge', message: '文件超过4MB，请扫小一点，比如选200点、黑白。' };

/**
 * Sends a scan or photo as it is.
 * @returns the id under which a step may take it
 * @throws {OfficeRefused} too large, not a scan, or not sent
 */
export async function sendFile(file: File): Promise<string> {
  if (file.size > largestUpload) throw new OfficeRefused(tooLarge);

  return answered(async () => dataOf<{ fileId: string }>(await post(file)).fileId);
}

async function post(file: File): Promise<Answer<{ fileId: string }>> {
  try {
    const response = await fetch(`/http/${uploadFile.door}/${uploadFile.action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...deskHeaders },
      body: file,
      credentials: 'same-origin',
    });

    return (await response.json()) as Answer<{ fileId: string }>;
  } catch {
    throw new OfficeRefused(unsent);
  }
}
