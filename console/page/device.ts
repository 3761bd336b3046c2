const key = 'ys-page-device';

/** A number that this browser made once: one phone answers once. Says nothing of whose phone it is. */
export function deviceKey(): string {
  const known = read();
  if (known !== null && /^[0-9a-f]{32}$/.test(known)) return known;
  const made = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  try {
    localStorage.setItem(key, made);
  } catch {
    // A browser that keeps nothing answers all the same, for as long as the page is open.
    kept = made;
  }

  return made;
}

let kept: string | null = null;

function read(): string | null {
  try {
    return localStorage.getItem(key) ?? kept;
  } catch {
    return kept;
  }
}
