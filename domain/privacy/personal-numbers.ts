const personal: readonly RegExp[] = [
  /\d{6}[\s-]?\d{8}[\s-]?\d{3}[\dXx]/,
  /(?:^|\D)\d{15}(?!\d)/,
  /(?:^|\D)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/,
  /\d{16,19}|(?:\d{4}\s){3}\d{4}/,
];

/** Whether a text that is about to be made public holds a person's number: identity card, mobile phone, bank card. */
export function hasPersonalNumber(text: string): boolean {
  return personal.some((number) => number.test(text));
}
