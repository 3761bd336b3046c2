import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudError } from '../errors';
import { sendBytes } from '../http/answer';
import { drain } from '../http/body';
import type { FileDesk } from './storage';

const MAX_FILE = 100 * 1024 * 1024;

/**
 * Takes the PUT by which an SDK stores a file at a signed address. Success is an empty answer, failure COS's XML,
 * of which the SDK reads all four elements.
 */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  desk: FileDesk,
): Promise<void> {
  const cloudPath = desk.signer.verify('put', request.url ?? '', Date.now());
  try {
    if (cloudPath === undefined)
      throw new CloudError('AccessDenied', 'address is not signed or has expired', 403);
    await desk.store.receive(request, cloudPath, MAX_FILE, true);
    sendBytes(response, 200, 'application/xml', Buffer.alloc(0));
  } catch (error) {
    drain(request, response);
    const known =
      error instanceof CloudError ? error : new CloudError('InternalError', 'file could not be kept');
    sendBytes(response, known.status, 'application/xml', Buffer.from(xmlOf(known)));
  }
}

function xmlOf({ code, message }: CloudError): string {
  const id = randomUUID();
  return (
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message>` +
    `<RequestId>${id}</RequestId><TraceId>${id}</TraceId></Error>`
  );
}
