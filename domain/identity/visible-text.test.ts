import fc from 'fast-check';
import { visibleIn, visibleText } from './visible-text';

const dropped: Readonly<Record<string, string>> = {
  'a direction override': '\u202e',
  'a direction isolate': '\u2066',
  'a direction mark': '\u200f',
  'an Arabic letter mark': '\u061c',
  'a zero width space': '\u200b',
  'a joiner': '\u200d',
  'a word joiner': '\u2060',
  'a byte order mark': '\ufeff',
  'a soft hyphen': '\u00ad',
  'a Hangul filler': '\u3164',
  'a half-width filler': '\uffa0',
  'a null': '\u0000',
  'an escape': '\u001b',
  'half a sign': '\ud83d',
  'a tag': '\u{e0041}',
};

test.each(Object.entries(dropped))('%s is dropped from what people write', (_what, sign) => {
  expect(visibleText(`欠我${sign}8600元`)).toBe('欠我8600元');
});

test('what is seen stays: line breaks, tabs, spaces, emoji, the scripts of the country', () => {
  for (const kept of ['一行\n两行\r\n\t三', '甲 乙　丙', '😀👍🏽', 'ئۇيغۇر تىلى', 'ᠮᠣᠩᠭᠣᠯ', 'བོད་ཡིག', 'ê̄', '𠮷'])
    expect(visibleText(kept)).toBe(kept);
});

test('every text of an input is looked through, and nothing else is touched', () => {
  const bytes = new Uint8Array([0xff, 0]);
  const hostile = JSON.parse('{"__proto__":{"a":"\\u202eb"},"list":[{"text":"a\\u200bb","n":1,"no":null}]}');
  const seen = visibleIn({ hostile, bytes, day: true }) as { hostile: object; bytes: Uint8Array };
  expect(JSON.stringify(seen.hostile)).toBe('{"__proto__":{"a":"b"},"list":[{"text":"ab","n":1,"no":null}]}');
  expect(seen.bytes).toBe(bytes);
  expect(Object.getPrototypeOf(seen.hostile)).toBe(Object.prototype);
});

test('dropping twice is the same as once, and the outcome is whole Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = visibleText(text);
      expect(visibleText(once)).toBe(once);
      expect(Buffer.from(once, 'utf8').toString('utf8')).toBe(once);
    }),
  );
});
