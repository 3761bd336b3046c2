import { element } from './element';
import { part } from './screen';

/** A layer over the phone's screen; `close` takes it away and gives the focus back. */
export interface Overlay {
  readonly mask: HTMLElement;
  close(): void;
}

export interface OverlayOptions {
  readonly at?: 'middle' | 'bottom';
  /** Lets taps through and shows no shade. */
  readonly through?: boolean;
  /** A tap beside the content, or Escape. */
  readonly dismiss?: () => void;
}

/** Shows content above the pages, below nothing: as WeChat's own dialogs. */
export function overlay(content: Element, { at = 'middle', through, dismiss }: OverlayOptions = {}): Overlay {
  const before = document.activeElement;
  const mask = element(
    'div',
    { class: `overlay overlay--${at}${through ? ' overlay--through' : ''}` },
    content,
  );
  mask.addEventListener('click', (event) => event.target === mask && dismiss?.());
  mask.addEventListener('keydown', (event) => event.key === 'Escape' && dismiss?.());
  part('overlays').append(mask);

  return {
    mask,
    close() {
      const focused = mask.contains(document.activeElement);
      mask.remove();
      if (focused && before instanceof HTMLElement) before.focus();
    },
  };
}
