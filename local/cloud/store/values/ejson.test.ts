import { ObjectId } from 'bson';
import { fillServerDates, parseDoc, parseEjson, stringifyEjson, wireText } from './ejson';

describe('EJSON', () => {
  test('values survive being stored', () => {
    const doc = { a: 1, b: 1.5, c: '$文', d: new Date(5), e: null, f: [true, { g: new Date(-1) }], r: /a/i };
    expect(parseEjson(stringifyEjson(doc))).toEqual(doc);
    expect(parseEjson(stringifyEjson({ n: Infinity }))).toEqual({ n: Infinity });
  });

  test('canonical numbers and dates of the SDK are read', () => {
    const text =
      '{"i":{"$numberInt":"-7"},"l":{"$numberLong":"5000000000"},"d":{"$date":{"$numberLong":"9"}}}';
    expect(parseDoc(text)).toEqual({ i: -7, l: 5_000_000_000, d: new Date(9) });
  });

  test('an ObjectId leaves as its hexadecimal text', () => {
    const id = new ObjectId('5b2509efdc9c81268a7348d3');
    expect(wireText(stringifyEjson({ _id: id }))).toBe('{"_id":"5b2509efdc9c81268a7348d3"}');
  });

  test('server dates become the moment of the write, with their offset', () => {
    const marker = { $tcb_server_date: { offset: 1000 } };
    expect(fillServerDates({ at: marker, list: [{ at: marker }] }, 5)).toEqual({
      at: new Date(1005),
      list: [{ at: new Date(1005) }],
    });
  });

  test('what is not JSON, not an object, or reaches for the prototype is refused', () => {
    for (const text of ['{', '[]', '3', '{"__proto__":{"admin":true}}', '{"$set":{"__proto__.x":1}}']) {
      expect(() => parseDoc(text)).toThrow(
        expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }) as Error,
      );
    }
    expect(parseDoc('{"text":"__proto__"}')).toEqual({ text: '__proto__' });
  });
});
