/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import type { OpenedPage } from '../../local/phone/testing';
import { officeWith, sampleCase } from './office';
const id = 'aaaaaaaaaaaaaaaa';
const draft = {
  ...{ form: 2, key: 'k'.repeat(24), revision: 1, synced: 1, caseId: null, savedAt: 0 },
  answers: { topic: '工作和工资' },
};

const sheets = (): number => document.querySelectorAll('.page:not([hidden]) [role=alertdialog]').length;
const isKept = (phone: OpenedPage): boolean =>
  (phone.hooks.wx as { getStorageSync: (key: string) => unknown }).getStorageSync('draft') !== '';

describe('a question over the screen', () => {
  const me = () => openPage('/pages/me/me', { citizen: officeWith(sampleCase) }, { storage: { draft } });

  it('stands in the page, in its text size, and goes with its answer', async () => {
    const phone = await me();
    await phone.tap('不是我填的，删掉');
    expect(sheets()).toBe(1);
    expect(phone.text()).toContain('这部手机里填的和拍的都会删掉');

    await phone.tap('不删');
    expect(sheets()).toBe(0);
    expect(isKept(phone)).toBe(true);
  });

  it('does what was agreed to', async () => {
    const phone = await me();
    await phone.tap('不是我填的，删掉');
    await phone.tap('删掉');
    expect(isKept(phone)).toBe(false);
  });

  it('says what has to be read with one button, before the page closes', async () => {
    const phone = await openPage(`/case/voice/voice?kind=complain&id=${id}`, {
      citizen: officeWith(sampleCase),
    });
    await phone.tap('律师');
    await phone.type('发生了什么？', '说好的日子没有来，也不接电话');
    await phone.tap('交上去');
    expect(sheets()).toBe(1);
    expect(phone.page.route).toBe('case/voice/voice');

    await phone.tap('知道了');
    expect(phone.page.route).not.toBe('case/voice/voice');
  });
});
