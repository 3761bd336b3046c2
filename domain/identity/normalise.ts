/** Full-width letters and digits to plain ones; spaces and the dashes people write are dropped. */
export function plainNumber(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u3000\u200b\ufeff\-\u2010-\u2015\u2212—]/g, '')
    .toUpperCase();
}
