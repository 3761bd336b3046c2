/** Seals what lies on this computer. The key comes with the session and is kept in memory only. */
export interface Vault {
  seal(text: string): Promise<string>;
  /** `null` for what another key sealed, or what is damaged. */
  open(sealed: string): Promise<string | null>;
}

const saltLength = 12;

const written = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''));
const read = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** A vault under this key; `null` where the browser has no cryptography (a page that did not come over https). */
export async function vaultOf(key: string): Promise<Vault | null> {
  // Typed wider than it is: on an insecure page the browser leaves it out.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(key));
  const secret = await subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(saltLength));
      const sealed = await subtle.encrypt({ name: 'AES-GCM', iv }, secret, new TextEncoder().encode(text));

      return written(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
    },
    async open(sealed) {
      try {
        const all = read(sealed);
        const [iv, rest] = [all.slice(0, saltLength), all.slice(saltLength)];

        return new TextDecoder().decode(await subtle.decrypt({ name: 'AES-GCM', iv }, secret, rest));
      } catch {
        return null;
      }
    },
  };
}
