import { CloudError } from '../errors';

/**
 * Decodes a multipart/form-data body: field name → bytes. The SDK sends its openapi calls this way.
 * @throws CloudError INVALID_PARAM when there is no boundary
 */
export function parseMultipart(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) throw new CloudError('INVALID_PARAM', 'multipart body without boundary', 400);
  const fields = new Map<string, Buffer>();
  const mark = Buffer.from(`--${boundary}`);
  const end = Buffer.from(`\r\n--${boundary}`);
  for (let at = body.indexOf(mark); at >= 0;) {
    const start = at + mark.length + 2;
    const stop = body.indexOf(end, start);
    if (stop < 0) break;
    addPart(fields, body.subarray(start, stop));
    at = stop + 2;
  }
  return fields;
}

function addPart(fields: Map<string, Buffer>, part: Buffer): void {
  const split = part.indexOf('\r\n\r\n');
  const name = /name="([^"]*)"/.exec(part.subarray(0, split).toString('utf8'))?.[1];
  if (split >= 0 && name) fields.set(name, part.subarray(split + 4));
}
