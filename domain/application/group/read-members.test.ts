import * as fc from 'fast-check';
import { identityNumbers } from './testing';
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
