const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/Edg/, 'Edge'],
  [/Firefox/, 'Firefox'],
  [/Chrome/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const systems: readonly (readonly [sign: RegExp, name: string])[] = [
  [/Windows/, 'Windows 电脑'],
  [/Android/, '安卓手机'],
  [/iPhone|iPad/, '苹果手机'],
  [/Mac OS/, '苹果电脑'],
  [/Linux/, 'Linux 电脑'],
];

/** How staff would name a browser, `Chrome，Windows 电脑`; only words of ours, since a browser may call itself anything. */
export function browserName(userAgent: string): string {
  const named = [browsers, systems].map((list) => list.find(([sign]) => sign.test(userAgent))?.[1]);

  return named.filter((name) => name !== undefined).join('，');
}
