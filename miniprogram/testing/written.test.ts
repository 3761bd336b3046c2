/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import type { OpenedPage } from '../../local/phone/testing';
import { officeWith, refusal, sampleCase } from './office';
const office = { citizen: officeWith(sampleCase) };
const id = 'aaaaaaaaaaaaaaaa';

type Storage = Readonly<Record<string, unknown>>;

/** What lies on the phone once somebody has typed: the next page of the test starts with it. */
function keptBy(phone: OpenedPage): Storage {
  const { getStorageSync } = phone.hooks.wx as { getStorageSync: (key: string) => unknown };

  return { written: getStorageSync('written'), draft: getStorageSync('draft') };
}

function boxOf(phone: OpenedPage, label: string): string {
  const box = phone.find(label);

  return box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : 'no box';
}

const consent = { version: '2026-11', at: 0, as: 'self' };
const draftOf = (answers: Storage, typed: Storage = {}): Storage => ({
  draft: {
    form: 2,
    key: 'k'.repeat(24),
    revision: 1,
    synced: 1,
    caseId: null,
    answers,
    typed,
    savedAt: 0,
    consent,
  },
});

describe('what was typed and not sent', () => {
  it.each([
    ['/ask/new/new?kind=question', '是什么事？', '工钱三个月没给'],
    ['/ask/new/new?kind=call_back', '打哪个电话找您？', '13800138000'],
    ['/ask/new/new?kind=call_back', '什么时候方便？', '星期三下午'],
    [`/case/voice/voice?kind=complain&id=${id}`, '发生了什么？', '律师助理要我交五百元'],
    [`/case/supplement/supplement?id=${id}`, '没有？写一句为什么', '身份证丢了'],
    ['/station/confirm/confirm', '您的姓名', '赵大山'],
  ])('stands in %s again: %s', async (page, label, text) => {
    const first = await openPage(page, office);
    await first.type(label, text);
    const again = await openPage(page, office, { storage: keptBy(first) });

    expect(boxOf(again, label)).toBe(text);
  });

  it('stays out of a form about another thing', async () => {
    const first = await openPage(`/case/voice/voice?kind=complain&id=${id}`, office);
    await first.type('发生了什么？', '律师助理要我交五百元');
    const other = await openPage('/ask/new/new?kind=question', office, { storage: keptBy(first) });

    expect(boxOf(other, '是什么事？')).toBe('');
  });

  it('stays nowhere when it is asked in secret, or where others may look at this phone', async () => {
    const first = await openPage('/ask/new/new?kind=question', office);
    await first.type('是什么事？', '他又打我了');
    await first.tap('别在消息里提这件事');
    expect(keptBy(first).written).toBe('');

    const quiet = await openPage('/ask/new/new?kind=question', office, { storage: { quiet: true } });
    await quiet.type('是什么事？', '他又打我了');
    expect(keptBy(quiet).written).toBe('');
  });

  it('stands in the field for the list of workmates', async () => {
    const storage = draftOf({ topic: '工作和工资', matter: 'wages', for_whom: 'group' });
    const unreached = { citizen: () => refusal('Unreached', '没有网。') };
    const first = await openPage('/group/members/members', unreached, { storage });
    await first.type('名单', '孙大禾，123');
    const again = await openPage('/group/members/members', unreached, { storage: keptBy(first) });

    expect(boxOf(again, '名单')).toBe('孙大禾，123');
  });
});

describe('each missing paper', () => {
  it('has a box of its own, empty or with its own words', async () => {
    const gap = (code: string) => ({ code, sentence: `还缺：${code}。`, supplied: false, explanation: null });
    const supplement = {
      askedAt: '2026-11-20T01:00:00.000Z',
      dueOn: '2026-12-05',
      items: [gap('identity_paper'), gap('contract')],
      suppliedAt: null,
    };
    const citizen = officeWith({ ...sampleCase, supplement });
    const phone = await openPage(`/case/supplement/supplement?id=${id}`, { citizen });
    await phone.type('没有？写一句为什么', '身份证丢了');
    await phone.tap('下一样');
    expect(boxOf(phone, '没有？写一句为什么')).toBe('');

    await phone.tap('上一步');
    expect(boxOf(phone, '没有？写一句为什么')).toBe('身份证丢了');
  });
});

describe('an answer that is typed over', () => {
  const answers = { topic: '工作和工资', matter: 'wages', for_whom: 'self', name: '赵大山' };
  const leave = async (text: string): Promise<unknown> => {
    const phone = await openPage('/apply/question/question?id=name&return=check', office, {
      storage: draftOf(answers),
    });
    await phone.type('您叫什么名字？', text);
    await phone.tap('上一步');

    return keptBy(phone).draft;
  };

  it('is the answer when the page is left, without 改好了', async () => {
    expect(await leave('赵小山')).toMatchObject({ answers: { name: '赵小山' } });
  });

  it('waits in its box while it is faulty', async () => {
    expect(await leave('')).toMatchObject({ answers: { name: '赵大山' }, typed: { name: '' } });
  });
});
