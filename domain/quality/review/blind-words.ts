const hidden = '某';

/** Names that a text may hold beside those of the case: lawyers and offices as people write them. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\d{6}[\s-]?\d{8}[\s-]?\d{3}[\dXx]/g, hidden],
  [/\d[\d\s-]{5,}\d/g, hidden],
  [/[\p{Script=Han}A-Za-z]{2,12}(?=律师事务所|法律服务所|律所)/gu, hidden],
  [/[〔（(]\d{4}[〕）)][\p{Script=Han}\d]{1,20}号/gu, `${hidden}号`],
  [/\p{Script=Han}(?=律师(?!事务所))/gu, hidden],
  [/\p{Script=Han}(?=某?(?:女士|先生|法官|检察官|主任|所长))/gu, hidden],
];

/** Longer names first: a part of one must not leave the rest standing. */
function byLength(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name.length >= 2)
    .sort((a, b) => b.length - a.length);
}

/**
 * A text without names: every known one, every number that may name somebody, every office of lawyers and every
 * “×律师” becomes 某.
 * @param names everybody and everything that the case names
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const known = byLength(names).reduce((left, name) => left.split(name).join(hidden), text);

  return patterns.reduce((left, [pattern, word]) => left.replace(pattern, word), known);
}
