import protobuf from 'protobufjs';
import { decodeRequest, encodeAnswer } from './codec';

/** The messages as wx-server-sdk 4.0.2 declares them, for an independent codec. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`);
const request = root.lookupType('CommApiData');
const response = root.lookupType('CommOpenApiResp');

describe('the open API messages', () => {
  it('are read as the SDK writes them', () => {
    const pairs = [
      { key: 'touser', value: Buffer.from('"oLi_1"') },
      { key: 'data', value: Buffer.from('{"thing1":{"value":"已受理"}}') },
      { key: 'media', value: Buffer.from([0, 255]), filename: 'a.png' },
    ];
    const bytes = request.encode({ apiType: 0, openapiData: { pairs }, appid: 'wx1' }).finish();
    expect(decodeRequest(Buffer.from(bytes))).toEqual({
      type: 0,
      data: { touser: 'oLi_1', data: { thing1: { value: '已受理' } } },
      media: { media: Buffer.from([0, 255]) },
    });
  });

  it('are written as the SDK reads them, negative codes too', () => {
    const bytes = encodeAnswer({
      body: Buffer.from('{}'),
      contentType: 'application/json',
      errorCode: -604101,
    });
    expect(response.toObject(response.decode(bytes), { bytes: String })).toEqual({
      respData: 'e30=',
      contentType: 'application/json',
      errorCode: -604101,
      httpCode: 200,
    });
  });

  it('that are cut off are refused', () => {
    const bytes = request.encode({ apiType: 0, openapiData: { pairs: [{ key: 'a' }] } }).finish();
    expect(() => decodeRequest(Buffer.from(bytes).subarray(0, -1))).toThrow(RangeError);
  });
});
