/** A secret in groups of four, easier to copy by eye; authenticator apps ignore the spaces. */
export function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? '';
}
