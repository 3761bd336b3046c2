/** Surnames of two signs; all others are of one. */
const doubleSurnames =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|尉迟|皇甫|公孙|慕容|令狐|长孙|宇文|司空|端木|呼延)/;

/** The surname of a Chinese name. */
export function surnameOf(name: string): string {
  return doubleSurnames.exec(name)?.[0] ?? name.slice(0, 1);
}
