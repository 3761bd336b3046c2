/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import { ok } from './office';
test('a phone that cannot write down what is said shows no button for it, and the field is there all the same', async () => {
  const phone = await openPage('/ask/new/new?kind=question', { citizen: () => ok({}) });

  expect(phone.text()).not.toContain('说话输入');
  expect(phone.find('是什么事？').matches('wx-textarea, textarea')).toBe(true);
});
