import fc from 'fast-check';
import { parseYuan } from './read-yuan';
import { yuanInWords } from './words';

test.each([
  ['１２３００', 12300],
  ['１２，３００', 12300],
  ['￥12,300.00', 12300],
  ['¥ 12300', 12300],
  ['12300块', 12300],
  ['12300块钱', 12300],
  ['12300元整', 12300],
  ['人民币12300元', 12300],
  ['1.2万', 12000],
  ['1万2千', 12000],
  ['1万2', 12000],
  ['1万2千3百', 12300],
  ['1万零500', 10500],
  ['1万500', 10500],
  ['3千', 3000],
  ['3千5', 3500],
  ['3k', 3000],
  ['1.2w', 12000],
  ['三千', 3000],
  ['一万二', 12000],
  ['一万零二', 10002],
  ['一万二千三百', 12300],
  ['两万五千', 25000],
  ['十二万', 120000],
  ['壹万贰仟元整', 12000],
  ['叁拾伍万陆仟元正', 356000],
  ['一二三〇〇', 12300],
  ['一亿零一万', 100010000],
  ['12块5', 12.5],
  ['三块五', 3.5],
  ['8600元5角', 8600.5],
  ['5角', 0.5],
  ['大概3000左右', 3000],
  ['3000多', 3000],
  ['0', 0],
  ['零', 0],
  ['\u202d12300\u202c', 12300],
])('%s is %d yuan', (text, value) => {
  expect(parseYuan(text)).toBe(value);
});

test.each([
  '',
  '-5',
  '很多',
  '3000-4000',
  '1千5000',
  '1,23',
  '12,30',
  '万',
  '1万2万',
  '元',
  '12.3.4',
  '百三',
  '1e5',
])('%s is no sum for certain', (text) => {
  expect(parseYuan(text)).toBeNull();
});

test('whatever the words say of a sum is read back as that sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (value) => {
      const [figures = '', words = ''] = yuanInWords(value).split(/[（）]/);

      expect(parseYuan(figures)).toBe(value);
      expect(parseYuan(words)).toBe(value);
    }),
  );
});
