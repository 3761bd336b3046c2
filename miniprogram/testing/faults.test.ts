/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import { officeWith, sampleCase } from './office';
const office = { citizen: officeWith(sampleCase) };
const alerts = (): number => document.querySelectorAll('.page:not([hidden]) [role=alert]').length;

describe('what is wrong with a form', () => {
  it('is said once where a question stands alone, and taken back as soon as it is changed', async () => {
    const phone = await openPage('/apply/question/question?id=opponent', office);
    await phone.tap('下一步');
    expect(alerts()).toBe(1);

    await phone.type('对方是谁？', '赵');
    expect(alerts()).toBe(0);
  });

  it('is taken back field by field, and the others stay', async () => {
    const phone = await openPage('/ask/new/new?kind=call_back', office);
    await phone.tap('交上去');
    expect(phone.page.data.errors).toHaveLength(2);

    await phone.type('是什么事？', '工钱三个月没给');
    expect(phone.page.data.errors).toMatchObject([{ id: 'phone' }]);
    expect(phone.page.data.wrong).toHaveProperty('phone');
    expect(phone.page.data.wrong).not.toHaveProperty('text');
  });
});
