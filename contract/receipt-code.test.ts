import { numberOnReceipt, textOfReceipt } from './receipt-code';

test('the number of a receipt comes back out of its picture, and out of no other', () => {
  expect(numberOnReceipt(textOfReceipt('261122-4809-1357-2'))).toBe('261122-4809-1357-2');
  for (const other of ['', 'https://example.org/261122480913572', '法律援助申请 12，'])
    expect(numberOnReceipt(other)).toBeNull();
});
