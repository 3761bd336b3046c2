/** A key for one form, so that sending it twice makes one case. */
export function newFormKey(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
