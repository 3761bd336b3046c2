/** An id for a line or a file that is new: made here, so that sending it twice makes one. */
export function newLineId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 24);
}
