/** The legal-advice line of the whole country; free, day and night. */
export const hotline = '12348';

/** Offers to call a number; closing the offer is no error. */
export function call(phoneNumber: string): void {
  wx.makePhoneCall({ phoneNumber, fail: () => undefined });
}
