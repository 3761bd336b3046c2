/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import type { CitizenCase } from '../lib/domain';
import { viewOfCase } from '../lib/case-view';
import { officeWith, refusal, sampleCase } from './office';
interface Asked {
  readonly action: string;
  readonly input: Record<string, unknown>;
}

describe('the page of a case', () => {
  it('says whose turn it is, what is missing, and why the clock stands still', async () => {
    const phone = await openPage('/case/case/case?id=aaaaaaaaaaaaaaaa', { citizen: officeWith(sampleCase) });

    expect(phone.text()).toContain('等您补材料');
    expect(phone.text()).toContain('还要补 1 样材料');
    expect(phone.text()).toContain('在等材料，时间先不算');
    expect(phone.text()).toContain('补材料通知');
  });

  it('offers only what can be done now', async () => {
    const phone = await openPage('/case/case/case?id=aaaaaaaaaaaaaaaa', { citizen: officeWith(sampleCase) });

    expect(phone.text()).toContain('不想申请了，撤回');
    expect(phone.text()).not.toContain('提异议');
    expect(phone.text()).not.toContain('想换律师');
  });

  it('says the cure when the case is not there', async () => {
    const phone = await openPage('/case/case/case?id=aaaaaaaaaaaaaaaa', {
      citizen: () => refusal('CaseNotFound', '没有找到这件申请，请核对编号。'),
    });

    expect(phone.text()).toContain('没有找到这件申请');
  });
});

describe('while the lawyer works', () => {
  const handling: CitizenCase = {
    ...sampleCase,
    state: 'HANDLING',
    stateLabel: '律师办理中',
    supplement: null,
    clocks: [],
    progress: [{ on: '2026-11-20', did: '律师和您见了面。', text: '说好先去仲裁。' }],
    hearing: { at: '2026-12-03T01:00:00.000Z', when: '12月3日（星期四）09:00', place: '第二仲裁庭' },
  };

  it('says what was done and when to be in court, on the screen and aloud', async () => {
    const phone = await openPage('/case/case/case?id=aaaaaaaaaaaaaaaa', { citizen: officeWith(handling) });

    expect(phone.text()).toContain('12月3日（星期四）09:00在第二仲裁庭开庭');
    expect(phone.text()).toContain('11月20日（星期五）：律师和您见了面。');
    expect(phone.text()).toContain('说好先去仲裁。');
    expect(viewOfCase(handling).aloud).toContain('第二仲裁庭开庭');
  });
});

describe('when the work is done', () => {
  const outcome = {
    closedOn: '2026-11-20',
    way: '仲裁裁决了。',
    result: '您赢了。',
    money: '要回 12,300 元。',
  };
  const closed: CitizenCase = {
    ...sampleCase,
    ...{ state: 'CLOSED', stateLabel: '已办结', supplement: null, clocks: [], outcome, can: ['rate'] },
  };

  it('says what came of it and asks how it was, once', async () => {
    const phone = await openPage('/case/case/case?id=aaaaaaaaaaaaaaaa', { citizen: officeWith(closed) });

    for (const words of ['您赢了。', '要回 12,300 元。', '11月20日（星期五），仲裁裁决了。'])
      expect(phone.text()).toContain(words);
    expect(phone.text().split('说说办得怎么样')).toHaveLength(2);
    expect(viewOfCase(closed).aloud).toContain('要回 12,300 元');
  });

  it('keeps what was said beside the outcome, and below where the aid was ended', async () => {
    const said = { ...closed, rated: 2, can: [] };
    const phone = await openPage('/case/case/case?id=aaaaaaaaaaaaaaaa', { citizen: officeWith(said) });
    expect(phone.text()).toContain('您说办得：不满意');
    expect(phone.text()).not.toContain('说说办得怎么样');
    const ended = await openPage('/case/case/case?id=aaaaaaaaaaaaaaaa', {
      citizen: officeWith({ ...said, outcome: null }),
    });
    expect(ended.text().split('您说办得：不满意')).toHaveLength(2);
  });
});

describe('supplying what is missing', () => {
  it('asks for a photo or a word before it goes on, then hands everything in at once', async () => {
    const phone = await openPage('/case/supplement/supplement?id=aaaaaaaaaaaaaaaa', {
      citizen: officeWith(sampleCase),
    });
    await phone.tap('补好了，交上去');
    expect(phone.text()).toContain('请拍一张，或者写一句为什么没有');

    await phone.type('没有？写一句为什么', '身份证丢了，正在补办。');
    await phone.tap('补好了，交上去');
    const last = (phone.sent('citizen') as Asked[]).find(({ action }) => action === 'supply');
    expect(last?.input).toEqual({
      caseId: 'aaaaaaaaaaaaaaaa',
      items: [{ code: 'identity_paper', explanation: '身份证丢了，正在补办。' }],
    });
  });
});

describe('aid costs nothing', () => {
  const of = (page: string) => openPage(`${page}id=aaaaaaaaaaaaaaaa`, { citizen: officeWith(sampleCase) });

  it.each([
    '/case/case/case?',
    '/case/supplement/supplement?',
    '/case/withdraw/withdraw?',
    '/case/voice/voice?kind=rate&',
    '/case/voice/voice?kind=replace&',
  ])('is said on %s, with how to tell of a fee', async (page) => {
    const phone = await of(page);

    expect(phone.text()).toContain('全程免费');
    expect(phone.text()).toMatch(/有人收钱？告诉我们|投诉、反映收钱/);
  });

  it('takes whoever was asked for money to the very form', async () => {
    const phone = await of('/case/withdraw/withdraw?');
    await phone.tap('有人收钱？告诉我们');

    expect(phone.page.route).toBe('case/voice/voice');
    expect(phone.find('有人向我收钱').getAttribute('aria-checked')).toBe('true');
  });
});

describe('withdrawing', () => {
  it('wants a reason first, "不想说" included', async () => {
    const phone = await openPage('/case/withdraw/withdraw?id=aaaaaaaaaaaaaaaa', {
      citizen: officeWith(sampleCase),
    });
    await phone.tap('撤回申请');
    expect(phone.text()).toContain('请先点一个原因');

    await phone.tap('不想说');
    await phone.tap('撤回申请');
    const asked = phone.sent('citizen') as Asked[];
    expect(asked.filter(({ action }) => action === 'withdraw')).toHaveLength(1);
  });
});

describe('a slip in what was handed in', () => {
  const filled = [
    { label: '对方', value: '青禾县兴旺建筑队', question: 'opponent', typed: '青禾县兴旺建筑队' },
    { label: '多少钱', value: '12,300 元（一万二千三百元）', question: 'amount', typed: '12300' },
    { label: '证件', value: '居民身份证 110***********1233' },
  ];
  const own: CitizenCase = { ...sampleCase, filled, can: [...sampleCase.can, 'correctAnswer'] };

  it('is put right beside the very line, and what the window compares is not', async () => {
    const phone = await openPage('/case/case/case?id=aaaaaaaaaaaaaaaa', { citizen: officeWith(own) });
    await phone.tap('看我填了什么');
    await phone.tap('改一处：多少钱');

    expect(phone.page.route).toBe('case/correct/correct');
    expect(phone.text()).toContain('原来填的：12,300 元（一万二千三百元）');
    expect(phone.text()).not.toContain('改一处：证件');
  });

  it('is told to the office as it was typed, and refused here with the cure where it is none', async () => {
    const asked: Asked[] = [];
    const group = (data: Asked) => (asked.push(data), { ok: true, data: { caseId: own.caseId } });
    const offices = { citizen: officeWith(own), group: group as never };
    const phone = await openPage('/case/correct/correct?id=aaaaaaaaaaaaaaaa&question=amount', offices);
    await phone.type('改一处：多少钱', '一万多吧');
    await phone.tap('改好了');
    expect(asked).toEqual([]);
    await phone.type('改一处：多少钱', '1万3');
    await phone.tap('改好了');

    expect(asked.map(({ input }) => input)).toEqual([
      { caseId: 'aaaaaaaaaaaaaaaa', question: 'amount', value: '1万3' },
    ]);
  });

  it('can no longer be put right alone once there is a decision', async () => {
    const citizen = officeWith({ ...own, can: [] });
    const phone = await openPage('/case/correct/correct?id=aaaaaaaaaaaaaaaa&question=amount', { citizen });

    expect(phone.text()).toContain('现在改不了');
  });
});
