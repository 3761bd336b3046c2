/**
 * The protobuf messages of `cloud.openapi`: CommApiData in, CommOpenApiResp out. Field numbers are those of
 * wx-server-sdk 4.0.2.
 */
export interface OpenApiRequest {
  /** 0 = open API with key/value pairs; 2 = WeChat-internal services. */
  type: number;
  /** Parameter → decoded JSON. */
  data: Record<string, unknown>;
  /** Media parameter → bytes. */
  media: Record<string, Buffer>;
}

export interface OpenApiAnswer {
  body: Buffer;
  contentType: string;
  errorCode?: number;
}

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/** Decodes CommApiData; throws RangeError when the bytes are not protobuf. */
export function decodeRequest(bytes: Buffer): OpenApiRequest {
  const message = fieldsOf(bytes);
  const request: OpenApiRequest = { type: numberIn(message, 1), data: {}, media: {} };
  const pairs = bytesIn(message, 2);
  if (!pairs) return request;
  for (const pair of fieldsOf(pairs).get(1) ?? []) {
    if (!Buffer.isBuffer(pair)) continue;
    const field = fieldsOf(pair);
    const key = (bytesIn(field, 1) ?? Buffer.alloc(0)).toString('utf8');
    const value = bytesIn(field, 2) ?? Buffer.alloc(0);
    if (field.has(4)) request.media[key] = value;
    else request.data[key] = jsonOrText(value.toString('utf8'));
  }
  return request;
}

/** Encodes CommOpenApiResp. */
export function encodeAnswer(answer: OpenApiAnswer): Buffer {
  return Buffer.concat([
    ...bytesField(1, answer.body),
    ...bytesField(2, Buffer.from(answer.contentType)),
    ...(answer.errorCode
      ? [varint(tag(3, VARINT)), varint(BigInt.asUintN(64, BigInt(answer.errorCode)))]
      : []),
    varint(tag(4, VARINT)),
    varint(200n),
  ]);
}

type Fields = Map<number, (bigint | Buffer)[]>;

function fieldsOf(bytes: Buffer): Fields {
  const fields: Fields = new Map();
  let at = 0;
  const readVarint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes.readUInt8(at++);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const take = (size: number) => {
    if (at + size > bytes.length) throw new RangeError('protobuf field passes the end');
    return bytes.subarray(at, (at += size));
  };
  while (at < bytes.length) {
    const head = Number(readVarint());
    const kind = head & 7;
    let value: bigint | Buffer;
    if (kind === VARINT) value = readVarint();
    else if (kind === BYTES) value = take(Number(readVarint()));
    else if (kind === FIXED64) value = take(8);
    else if (kind === FIXED32) value = take(4);
    else throw new RangeError(`protobuf wire type ${kind}`);
    const list = fields.get(head >>> 3);
    if (list) list.push(value);
    else fields.set(head >>> 3, [value]);
  }
  return fields;
}

function bytesIn(fields: Fields, number: number): Buffer | undefined {
  const value = fields.get(number)?.[0];
  return Buffer.isBuffer(value) ? value : undefined;
}

function numberIn(fields: Fields, number: number): number {
  const value = fields.get(number)?.[0];
  return typeof value === 'bigint' ? Number(value) : 0;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const tag = (field: number, kind: number) => BigInt((field << 3) | kind);

function bytesField(field: number, value: Buffer): Buffer[] {
  return [varint(tag(field, BYTES)), varint(BigInt(value.length)), value];
}

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 0x80n) return Buffer.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
}
