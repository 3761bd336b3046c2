import { assetUrl } from '../wx/asset-url';
import { setAttribute, textOf, type Builtin, type Use } from './builtin';
import { surroundings } from './surroundings';

const fits: Readonly<Record<string, string>> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  center: 'none',
};

function show(use: Use): void {
  const { inner, data, element } = use;
  if (!(inner instanceof HTMLImageElement)) return;

  const url = assetUrl(surroundings().host, textOf(data.src));
  if (inner.getAttribute('src') !== url) setAttribute(inner, 'src', url);
  inner.alt = textOf(data.ariaLabel);
  element.removeAttribute('aria-label');
  inner.style.objectFit = fits[textOf(data.mode)] ?? 'fill';
  setAttribute(element, 'data-mode', data.mode);
}

/** A picture of the mini-program, of the user or from the net. */
export const image: Builtin = {
  tag: 'image',
  properties: { src: '', mode: 'scaleToFill', lazyLoad: false, webp: false, showMenuByLongpress: false },
  show: { src: show, mode: show, ariaLabel: show },
  attached(use) {
    const picture = document.createElement('img');
    picture.alt = '';
    use.inner = picture;
    picture.addEventListener('load', () =>
      use.tell('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    );
    picture.addEventListener('error', () => use.tell('error', { errMsg: `GET ${picture.src} failed` }));
    use.element.append(picture);
    show(use);
  },
};
