/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import type { AgreementToSign } from '../lib/domain';
const agreement: AgreementToSign = {
  ...{ caseId: 'a'.repeat(16), version: 7, recipient: '赵大山', firm: '青禾正言律师事务所', lawyer: '沈正' },
  ...{ matter: '支付劳动报酬', terms: ['不收取任何费用。'], signed: false, given: [] },
  powers: [{ code: 'settle', label: '替您和对方谈成、签字' }],
};

test('the agreement is read before it is signed, and nothing is sent without a name', async () => {
  const asked: string[] = [];
  const phone = await openPage(`/case/sign/sign?id=${agreement.caseId}`, {
    voices: ({ action }: { action: string }) => {
      asked.push(action);

      return { ok: true, data: agreement };
    },
  });

  for (const words of [
    '请 沈正（青禾正言律师事务所）办：支付劳动报酬',
    '1. 不收取任何费用。',
    '不点也可以签',
  ])
    expect(phone.text()).toContain(words);
  await phone.tap('签好了');
  expect(phone.text()).toContain('请在框里写您的名字');
  expect(asked).toEqual(['readAgreement']);
});
