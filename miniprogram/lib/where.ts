/** A place on the earth, in the degrees that WeChat's map counts in. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const noLeave = /auth|privacy/;

/**
 * Roughly where the phone is now. Asks the person through WeChat; call it after a tap only. What comes back is for the
 * screen at hand: it is neither kept nor sent.
 * @returns the place, `refused` when the person does not want to say, `unavailable` when the phone does not know
 */
export async function whereAmI(): Promise<Place | 'refused' | 'unavailable'> {
  return new Promise((answer) => {
    wx.getFuzzyLocation({
      type: 'gcj02',
      success: ({ latitude, longitude }) => answer({ latitude, longitude }),
      fail: ({ errMsg }) => answer(noLeave.test(errMsg) ? 'refused' : 'unavailable'),
    });
  });
}
