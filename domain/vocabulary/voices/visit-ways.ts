/** How somebody is asked how it went. */
export const visitWays = { call: '电话', visit: '上门', wechat: '微信' } as const;

export type VisitWay = keyof typeof visitWays;
