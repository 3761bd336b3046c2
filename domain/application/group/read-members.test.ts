import * as fc from 'fast-check';
import { identityNumbers } from '../testing/group-members';
import { mergeMembers, memberFrom } from './members-of';
import { readMembers, totalOf } from './read-members';

const [first = '', second = '', third = ''] = identityNumbers(3);

describe('a list of workers, pasted or from a table', () => {
  it('reads commas, tabs and spaces, with the columns in any order', () => {
    const { members, faults } = readMembers(
      [
        '姓名,身份证号,电话,金额',
        `钱小麦,${first},13800138001,8600`,
        `孙大禾\t13800138002\t${second}\t1.2万`,
        `李有田 ${third} 13800138003 9000元`,
      ].join('\r\n'),
    );

    expect(faults).toEqual([]);
    expect(members.map(({ name }) => name)).toEqual(['钱小麦', '孙大禾', '李有田']);
    expect(totalOf(members)).toBe(29600);
  });

  it('says for each row what to mend, and keeps the others', () => {
    const { members, faults } = readMembers(
      [
        `钱小麦,${first},13800138001,8600`,
        `孙大禾,${second.slice(1)},13800138002,100`,
        `李有田,${first},13800138003,1`,
      ].join('\n'),
    );

    expect(members).toHaveLength(1);
    expect(faults).toEqual([
      { row: 2, message: expect.stringContaining('第2行：身份证号少了1位') as string },
      { row: 3, message: '第3行：身份证号重复，请删掉一行。' },
    ]);
  });

  it('takes two hundred and names the row that is one too many', () => {
    const text = identityNumbers(201)
      .map((number) => `钱小麦,${number},13800138001,100`)
      .join('\n');
    const { members, faults } = readMembers(text);

    expect(members).toHaveLength(200);
    expect(faults).toMatchObject([{ row: 201 }]);
  });

  const roll = ['序号', '姓名', '性别', '工种', '身份证号码', '手机号', '天数', '日工资', '银行卡号'];
  const worker = ['2', '钱小麦', '男', '钢筋工', first, '13800138001', '23', '320', '6222020200112233445'];

  it.each([
    ['tabs', '\t', '7,360'],
    ['commas', ',', '"7,360"'],
  ])('finds the columns of a real roll by their heading, by %s', (_, sign, sum) => {
    const lines = [
      '某工地花名册',
      [...roll, '欠发工资'].join(sign),
      [...worker, sum].join(sign),
      `合计${sign}7360`,
    ];
    const { members, faults } = readMembers(lines.join('\n'));

    expect(faults).toEqual([]);
    expect(members).toEqual([{ name: '钱小麦', number: first, phone: '13800138001', amount: '7,360' }]);
  });

  it('asks which of several columns is the sum, and reads the one that was chosen', () => {
    const text = [
      [...roll, '应发工资', '欠款'],
      [...worker, '7360', '5000'],
    ]
      .map((cells) => cells.join('\t'))
      .join('\n');

    expect(readMembers(text)).toEqual({ members: [], faults: [], left: text, sums: ['应发工资', '欠款'] });
    expect(readMembers(text, [], '欠款').members).toMatchObject([{ amount: '5000' }]);
  });

  it('keeps a faulty row under its heading and counts lines as the person sees them', () => {
    const title = '姓名,身份证号,电话,金额';
    const faulty = `孙大禾,${second},13800138002,很多`;
    const { members, faults, left } = readMembers(
      [title, `钱小麦,${first},13800138001,8600`, '', faulty].join('\n'),
    );

    expect(members).toHaveLength(1);
    expect(faults).toMatchObject([{ row: 4 }]);
    expect(left).toBe(`${title}\n${faulty}`);
  });

  it('guesses no sum without a heading, but knows a running number and a bank card', () => {
    const rows = (line: string) => readMembers(line);

    expect(rows(`1 钱小麦 6222020200112233445 ${first} 13800138001 8600`).members).toMatchObject([
      { number: first, amount: '8600' },
    ]);
    expect(rows(`钱小麦,${first},13800138001,320,7360`).faults).toMatchObject([{ row: 1 }]);
    expect(rows(`钱小麦,${first},13800138001,8,600`).faults).toMatchObject([{ row: 1 }]);
  });

  it.each([
    ['1、', '钱小麦 N 13800138001 8600'],
    ['（12）', '钱小麦 N 13800138001 8600'],
    ['3. ', '钱小麦, 身份证N, 电话13800138001, 欠8600'],
    ['', '钱小麦：N，13800138001，欠8600元'],
    ['', '钱小麦|N|13800138001|8600'],
    ['', '钱小麦 男 N 138 0013 8001 8600'],
    ['', '男 钱小麦 N 13800138001 8600'],
    ['', '钱 小麦 N 13800138001 8600'],
    ['', '钱　小麦 N 13800138001 ￥8,600.00'],
    ['', '钱小麦 N 13800138001 8,600元'],
    ['', '钱小麦 N 13800138001 8600块钱'],
  ])('reads %s%s as it is written by hand', (number, line) => {
    const { members, faults } = readMembers(`${number}${line.replace('N', first)}`);

    expect(faults).toEqual([]);
    expect(members).toMatchObject([{ name: '钱小麦', number: first }]);
    expect(memberFrom(members[0] ?? { name: '', number: '', phone: '', amount: '' }, 'row')).toMatchObject({
      phone: '13800138001',
      amount: 8600,
    });
  });

  it('keeps both halves of a name with a space in it, and no trade as a half', () => {
    const names = (line: string) =>
      readMembers(line.replace('N', `${first} 13800138001 8600`)).members.map(({ name }) => name);

    expect(names('欧阳 娜娜 N')).toEqual(['欧阳娜娜']);
    expect(names('钱小麦 钢筋工 N')).toEqual(['钱小麦']);
  });

  it('holds a number twice for twice, however it is written', () => {
    const spaced = `${first.slice(0, 6)} ${first.slice(6, 14)} ${first.slice(14)}`;
    const text = `钱小麦 ${first} 13800138001 1\n孙大禾 ${spaced} 13800138002 2`;

    expect(readMembers(text).faults).toMatchObject([
      { row: 2, message: '第2行：身份证号重复，请删掉一行。' },
    ]);
  });

  it('holds the sum of a member to the bounds of any sum', () => {
    const sums = ['100000001', '9999999999', '0', '1亿亿'];
    const text = (sum: string) => `钱小麦\t${first}\t13800138001\t${sum}`;

    expect(sums.map((sum) => readMembers(text(sum)).faults.length)).toEqual([1, 1, 1, 1]);
    expect(readMembers(text('100000000')).faults).toEqual([]);
  });

  it('survives whatever is pasted: every line is a member or a fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { members, faults } = readMembers(text);

        expect(members.length + faults.length).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        expect(totalOf(members)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('lets what somebody said of themselves stand before what was typed for them', () => {
  const row = { name: '钱小麦', number: first, phone: '13800138001', amount: '8600' };
  const joined = { ...memberFrom({ ...row, amount: '9000' }, 'own'), openid: 'key' };
  const typed = [memberFrom(row, 'row-1'), memberFrom({ ...row, number: second }, 'row-2')];

  expect(mergeMembers([joined], typed).map(({ id, amount }) => [id, amount])).toEqual([
    ['own', 9000],
    ['row-2', 8600],
  ]);
});
