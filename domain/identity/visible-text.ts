/**
 * Signs that nobody sees and that change what is read: control signs beside line break and tab, direction marks and
 * overrides, zero widths, soft hyphens, fillers that look like nothing, tags, halves of a sign.
 */
const unseen =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u034f\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** A text as it is kept: what it says to the eye is what it says. */
export function visibleText(text: string): string {
  return text.replace(unseen, '');
}

/** The same in whatever came in: every text of it, in lists and objects, however deep; bytes stay as they are. */
export function visibleIn(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(visibleIn);

  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleIn(one)]));
}
