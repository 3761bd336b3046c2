/** @jest-environment jsdom */
import { openPage } from '../../../local/phone/testing';
import { ok } from '../../testing/office';

interface Asked {
  readonly action: string;
  readonly input: object;
}

const found = {
  receiptNo: '261122-4809-1357-2',
  stateLabel: '正在审查',
  whoseTurn: null,
  dueOn: null,
  centre: { name: '青禾县法律援助中心', phone: '0999-1234800' },
};
const at = '/case/look-up/look-up';

test('the picture on the paper receipt fills in the number; any other is named', async () => {
  const phone = await openPage(at, { citizen: () => ok(found) });
  phone.hooks.mock('scanCode', () => ({ result: 'https://example.org/' }));
  await phone.tap('扫回执上的码');
  expect(phone.text()).toContain('这不是回执上的码');

  phone.hooks.mock('scanCode', () => ({
    result: '法律援助申请 261122-4809-1357-2，请在小程序“用编号查进度”里扫',
  }));
  await phone.tap('扫回执上的码');
  expect(phone.text()).not.toContain('这不是回执上的码');
  await phone.type('申请时留的电话，后四位', '8000');
  await phone.tap('查一查');
  expect(phone.text()).toContain('正在审查');
  const asked = phone.sent('citizen') as Asked[];
  expect(asked.find(({ action }) => action === 'lookUp')?.input).toEqual({
    receiptNo: '261122-4809-1357-2',
    lastFour: '8000',
  });
});
