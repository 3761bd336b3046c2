import { textOf, type Builtin, type Use } from './builtin';

const pageOf = ({ element }: Use): HTMLElement | null => element.closest('wx-page');
const boxOf = ({ element }: Use): HTMLElement | null => element.closest('.page');

/** WeChat's own default; `system` follows the phone's setting, which a browser does not tell. */
const usualRootSize = '16px';

/** Sets size and style of its whole page: how large text is switched on. */
export const pageMeta: Builtin = {
  tag: 'page-meta',
  properties: {
    rootFontSize: '',
    pageFontSize: '',
    pageStyle: '',
    backgroundColor: '',
    rootBackgroundColor: '',
    backgroundTextStyle: '',
    scrollTop: '',
  },
  show: {
    pageStyle: (use, value) => pageOf(use)?.setAttribute('style', textOf(value)),
    rootFontSize: (use, value) => {
      const size = textOf(value);
      boxOf(use)?.style.setProperty('--rem', /\d/.test(size) ? size : usualRootSize);
    },
    pageFontSize: (use, value) => {
      const page = pageOf(use);
      if (page) page.style.fontSize = textOf(value);
    },
    backgroundColor: (use, value) => {
      const box = boxOf(use);
      if (box) box.style.backgroundColor = textOf(value);
    },
  },
};
