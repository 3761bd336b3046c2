/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import type { OpenedPage } from '../../local/phone/testing';
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { ok, officeWith, refusal, sampleCase } from './office';
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

describe('the own six digits', () => {
  const citizen = (data: { action: string }) =>
    data.action === 'myMessages' ? ok({ messages: [] }) : officeWith(sampleCase)(data);
  const numbers = { ...office, citizen };
  const opening = async (group: (data: { action: string }) => object): Promise<string> => {
    const phone = await openPage('/group/join/join', { ...numbers, group });
    await phone.type('邀请号码', '480213');
    await phone.tap('看邀请');

    return phone.text();
  };

  it('bring back what was put away, where a worker types the number of a group', async () => {
    const text = await opening(({ action }) =>
      action === 'takeOut' ? ok({ cases: 1 }) : refusal('InvitationUnknown', '没有这个号码'),
    );
    expect(text).toContain('我的申请');
  });

  it('say nothing else than a wrong number of a group does', async () => {
    const text = await opening(() => refusal('InvitationUnknown', '没有这个号码'));
    expect(text).toContain('没有这个号码');
  });
});

test('the same matter, handed in before, is shown before it is handed in again', async () => {
  const form = { ...draft, answers: workerAnswers };
  const phone = await openPage('/apply/check/check', office, { storage: { draft: form } });
  await phone.tap('都对，下一步');
  expect(phone.text()).toContain('这样的事您交过一件');
  await phone.tap('看那一件');
  expect(phone.text()).toContain(sampleCase.stateLabel);
});
