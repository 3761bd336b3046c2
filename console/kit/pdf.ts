import type { PdfAnswer } from '../../contract/papers/papers';

/** The address of a PDF that came inside an answer; `URL.revokeObjectURL` gives its memory back. */
export function addressOfPdf({ pdf }: PdfAnswer): string {
  const bytes = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0));

  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}

/**
 * Opens something in a window of its own once its address has come.
 * @param find asks for the address; whatever it throws closes the window and is thrown on
 */
export async function openInWindow(find: () => Promise<string>): Promise<void> {
  // Opened at once, inside the click, because a browser stops windows that come later.
  const opened = window.open('', '_blank');
  try {
    const address = await find();
    if (opened) opened.location.href = address;
  } catch (thrown) {
    opened?.close();
    throw thrown;
  }
}
