/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import type { OpenedPage } from '../../local/phone/testing';
import { ok, officeWith, refusal, sampleCase } from './office';

jest.setTimeout(60_000);

const label = '记一个6位数，别用生日';
const page = '/info/away/away';
const consent = { version: '2026-11', at: 0, as: 'self' };
const draft = {
  ...{ form: 2, key: 'k'.repeat(24), revision: 1, synced: 1, caseId: 'c'.repeat(16), savedAt: 0 },
  ...{ answers: { matter: 'domestic_violence' }, consent },
};
const storage = {
  ...{ draft, quiet: true, submitted: { caseId: 'x' }, written: { a: { b: '他又打我' } } },
  ...{ 'seen-messages': ['m'], look: { size: 'normal', contrast: false } },
};
const office = {
  citizen: officeWith(sampleCase),
  group: ({ action }: { action: string }) =>
    action === 'putAway' ? ok({ cases: 1, questions: 0 }) : refusal('InvitationUnknown', '没有这个号码'),
};
const keysOf = (phone: OpenedPage): readonly string[] =>
  (phone.hooks.wx as { getStorageInfoSync: () => { keys: string[] } }).getStorageInfoSync().keys;

describe('leaving no trace on this phone', () => {
  it('takes everything of the person off it and shows a calendar', async () => {
    const phone = await openPage(page, office, { storage });
    await phone.type(label, '480213');
    await phone.tap('收起来');

    expect(keysOf(phone).filter((key) => !['look', 'home'].includes(key))).toEqual([]);
    expect(document.body.textContent).toMatch(/\d+年\d+月/);
  });

  it.each(['12345', '111111', '123456', '199003'])('refuses %s, which others guess', async (code) => {
    const phone = await openPage(page, office, { storage });
    await phone.type(label, code);
    await phone.tap('收起来');

    expect(keysOf(phone)).toContain('draft');
  });

  it('takes nothing away where the centre was not reached', async () => {
    const down = { group: () => refusal('NetworkDown', '现在连不上网。') };
    const phone = await openPage(page, down, { storage });
    await phone.type(label, '480213');
    await phone.tap('收起来');

    expect(keysOf(phone)).toContain('draft');
  });
});
