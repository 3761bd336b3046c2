/** What jsdom lacks and the host needs; layout is all zero there, so scrolling does nothing. */
export function fillBrowserGaps(): void {
  const nothing = (): void => undefined;
  const onMissing = (target: object, name: string, value: unknown): void => {
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  const noMatch = { matches: false, addEventListener: nothing, removeEventListener: nothing };

  onMissing(window, 'matchMedia', () => noMatch);
  onMissing(window, 'CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });
  onMissing(window, 'PointerEvent', MouseEvent);
  onMissing(
    window,
    'IntersectionObserver',
    class {
      observe = nothing;
      disconnect = nothing;
    },
  );
  onMissing(Element.prototype, 'scrollTo', nothing);
  onMissing(Element.prototype, 'scrollIntoView', nothing);
  onMissing(Blob.prototype, 'arrayBuffer', readBytes);
  onMissing(URL, 'createObjectURL', (file: Blob) => `blob:${file.size}`);
  onMissing(URL, 'revokeObjectURL', nothing);
}

function readBytes(this: Blob): Promise<ArrayBuffer> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
}
