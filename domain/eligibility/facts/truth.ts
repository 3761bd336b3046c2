/** Three-valued truth: what is not known yet is neither yes nor no. */
export type Truth = boolean | 'unknown';

/** Both must hold; one certain no is enough for no. */
export function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;

  return a === true && b === true ? true : 'unknown';
}

/** One must hold; one certain yes is enough for yes. */
export function either(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;

  return a === false && b === false ? false : 'unknown';
}
