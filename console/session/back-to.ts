/** Where to go after signing in: the page that was asked for if it is one of ours, else the start. */
export function backTo(asked: unknown): string {
  return typeof asked === 'string' && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/sign-in')
    ? asked
    : '/';
}
