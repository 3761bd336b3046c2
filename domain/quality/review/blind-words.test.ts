import fc from 'fast-check';
import { nameIn, withoutNames } from './blind-words';

const surnames = ['赵', '沈', '高', '于', '时', '方', '欧阳', '任', '白', '陆'];
const signs = [...'正言远山建国丽华德福敏若静明秋水文博'];
const places = ['青禾', '浙江', '青禾县', '杭州市'];
const sign = fc.constantFrom(...signs);
const given = fc.array(sign, { minLength: 1, maxLength: 2 }).map((two) => two.join(''));
const person = fc.record({ surname: fc.constantFrom(...surnames), given });
const firm = fc.record({
  place: fc.constantFrom(...places),
  core: fc.tuple(sign, sign).map((two) => two.join('')),
});
const separators = ['', ' ', '　', '·', '\u200b', '*', '-'];

/** Every way in which somebody writes down a person. */
function waysOf({ surname, given: own }: { surname: string; given: string }, gap: string): readonly string[] {
  const titles = ['律', '律师', '大律师', '老师', '某', '某某', '主任', '总', '哥', 'XX'];
  const called = titles.filter((title) => title !== '大律师').map((title) => `${surname}${title}`);

  return [
    [surname, ...own].join(gap),
    ...called,
    ...[`老${surname}`, `小${surname}`, `姓${surname}`, `${surname} 律师`],
    ...(own.length === 2 ? [own, `阿${own}`] : [`小${own}`, `${own}哥`]),
  ];
}

test('no way to write a handler, a recipient or a firm down comes through', () => {
  fc.assert(
    fc.property(
      person,
      person,
      firm,
      fc.constantFrom(...separators),
      (handler, recipient, { place, core }, gap) => {
        const full = `${place}${core}律师事务所`;
        const names = [handler, recipient].map((one) => one.surname + one.given).concat(full);
        const people = [handler, recipient].flatMap((one) => waysOf(one, gap));
        const offices = [
          full,
          `${place}${core}`,
          core,
          `${core}所`,
          `${core}律所`,
          `${core}事务所`,
          `${place}${core}所`,
        ];
        for (const way of [...people, ...offices.map((one) => [...one].join(gap))]) {
          const said = withoutNames(`见面那天${way}也到场，签了笔录。`, names);
          expect(said.replace(/[\s·*-]/g, '')).not.toContain(way.replace(/[\s·*\u200b-]/g, ''));
          expect(said).toContain('签了笔录');
          expect(nameIn(`第一轮${way}案卷`, names)).not.toBeNull();
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('no number and no contact comes through, however it is written', () => {
  for (const contact of [
    ...[
      '13800138000',
      '138 0013 8000',
      '138-0013-8000',
      '１３８００１３８０００',
      '138.0013.8000',
      '138—0013—8000',
    ],
    ...['一三八〇〇一三八〇〇〇', '幺三八零零幺三八零零零', '①③⑧⓪⓪①③⑧⓪⓪⓪', '0571-8765432', '(0571)8765432'],
    ...['微信号shenlv2020', '微信：shen_lv', 'wx:slslsl', 'VX shenlv', '微信ＳＨＥＮ２０２０', '微信 12345'],
    ...['QQ12345', 'QQ号：54321', 'shenzheng@qq.com', 'Shen Zheng', 'sz2020', 'SL'],
  ]) {
    const said = withoutNames(`电话是${contact}，约了第二次见面。`, []);
    expect(said).toMatch(/^电话是.*某.*，约了第二次见面。$/);
    expect(said).not.toMatch(/\d{3}|[a-z]{3}|[一三八〇零幺①③⑧⓪]{3}|SL/i);
  }
});

test('what a file is about stays to be read', () => {
  const names = ['沈正', '于建国', '时丽', '青禾正言律师事务所', '申请人', '青禾建筑公司'];
  for (const text of [
    '申请人提交了劳动合同、工资条和A4纸打印的聊天记录，见面3小时。',
    '判决支付12000.50元，工伤鉴定用了CT片。',
    '由于天气原因改期，位于所在地的仲裁委第二次开庭。',
    '1.起诉状；2.证据目录（共12页）。',
  ])
    expect(withoutNames(text, names)).toBe(text);
  expect(nameIn('2026年各家律所建设工程案卷评查', names)).toBeNull();
  expect(nameIn('正言所案卷评查', names)).toBe('正言所');
});
