import { textOf } from './testing-text';
import { ownPaperFaults, readOwnPaper } from './check-own-paper';
import { ownPaperKinds, ownPapers } from './own-paper';
import { writeOwnPaper } from './write-own-paper';

const order = {
  name: '白露',
  opponent: '陈强，丈夫',
  story: '11月20日在家打我，脸肿了。\n以前也打过三次。',
  wish: '不许打我\n搬出去',
  proof: '报警回执',
};

describe('a paper of one’s own', () => {
  it('is filled from five answers; what was not said is left for the pen', () => {
    const text = textOf(
      writeOwnPaper({ kind: 'protection_order', given: readOwnPaper('protection_order', order) }),
    );

    for (const said of [
      '人身安全保护令申请书',
      '白露',
      '陈强，丈夫',
      '搬出去',
      '以前也打过三次。',
      '《中华人民共和国反家庭暴力法》',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/身份证号.*＿＿＿/);
    expect(text).not.toMatch(/第[一二三四五六七八九十\d]+条/);
  });

  it.each(ownPaperKinds)('%s says what is missing at its box, with the cure', (kind) => {
    const faults = ownPaperFaults(kind, {});
    const needed = ownPapers[kind].fields.filter((field) => field.needed);

    expect(faults.map(({ path }) => path)).toEqual(needed.map(({ id }) => id));
    expect(() => readOwnPaper(kind, {})).toThrow(faults[0]?.message);
  });

  it('reads sums and numbers as people type them, and writes the sum in words', () => {
    const given = {
      name: '赵大山',
      opponent: '老板',
      amount: '１万２',
      phone: '86 138-0013-8000',
      story: '没给钱',
      proof: '欠条',
    };
    const text = textOf(
      writeOwnPaper({ kind: 'payment_order', given: readOwnPaper('payment_order', given) }),
    );

    expect(text).toContain('12,000 元（一万二千元）');
    expect(text).toContain('13800138000');
    expect(text).toContain('没有其他债务纠纷');
  });

  it('asks a court for maintenance by the month', () => {
    const given = { name: '赵有福', opponent: '赵小山', amount: '每月600', story: '不给生活费' };

    expect(textOf(writeOwnPaper({ kind: 'claim', given: readOwnPaper('claim', given) }))).toContain(
      '支付 每月 600 元（六百元）',
    );
  });

  it.each([
    ['claim', 'number', '11010119800307887', '少了1位'],
    ['claim', 'amount', '很多', '请只填数字'],
    ['claim', 'phone', '138', ''],
    ['arbitration', 'wish', '写一写'.repeat(101), '最多300个字'],
  ] as const)('%s refuses a wrong %s', (kind, field, typed, why) => {
    const given = { name: '赵大山', opponent: '老板', story: '没给钱', [field]: typed };
    const faults = ownPaperFaults(kind, given);

    expect(faults.map(({ path }) => path)).toEqual([field]);
    expect(faults[0]?.message).toContain(why);
  });

  it('keeps boxes alone that it does not have', () => {
    expect(readOwnPaper('protection_order', { ...order, number: '110' })).not.toHaveProperty('number');
  });
});
