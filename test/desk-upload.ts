import type { Answer } from '../contract/envelope';
import type { TestOffice } from './cloud';

/** Sends a scan from the desk as a browser does: the bare body of a request. Gives the answer's envelope. */
export async function deskUpload(
  office: TestOffice,
  userName: string,
  bytes: Buffer,
  type = 'image/jpeg',
): Promise<Answer<{ fileId: string }>> {
  const answer = (await office.cloud.invoke('desk', {
    path: '/uploadFile',
    httpMethod: 'POST',
    headers: { 'content-type': type, 'x-yuanshou': 'desk', cookie: await office.cookie(userName) },
    body: bytes.toString('base64'),
    isBase64Encoded: true,
  })) as { body: string };

  return JSON.parse(answer.body) as Answer<{ fileId: string }>;
}
