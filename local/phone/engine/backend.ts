import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { builtinTags } from './builtin-tags';
import { relativeUnits } from '../units';
import { screenSize } from '../dom/screen';

const tags = new Set<string>(builtinTags);
/** In templates of built-in components, `html-div` is a real <div>. */
const realTag = 'html-';

/** Where style sheets of a kind are put: app before components before pages, whatever comes first. */
export type SheetPlace = (path: string) => { text: string; before: Element };

/** glass-easel's DOM backend with our tag names, WeChat's units in inline styles, and ordered sheets. */
export class Backend extends glassEasel.CurrentWindowBackendContext {
  private readonly added = new Set<string>();

  constructor(private readonly sheetPlace: SheetPlace) {
    super();
    const own = {
      createElement,
      createTextNode: (text: string) => document.createTextNode(text),
      createDocumentFragment: () => document.createDocumentFragment(),
    };
    (this as { document: unknown }).document = own;
  }

  /** Called for every page and component instance; each sheet goes in once and stays. */
  override appendStyleSheetPath(path: string): number {
    if (this.added.has(path)) return 0;

    this.added.add(path);
    const { text, before } = this.sheetPlace(path);
    const sheet = document.createElement('style');
    sheet.dataset.path = path;
    sheet.textContent = text;
    before.before(sheet);

    return 0;
  }

  override getWindowWidth(): number {
    return screenSize().windowWidth;
  }

  override getWindowHeight(): number {
    return screenSize().windowHeight;
  }
}

function createElement(tag: string): HTMLElement {
  const element = document.createElement(domTag(tag));
  element.setAttribute = (name: string, value: string) =>
    HTMLElement.prototype.setAttribute.call(element, name, name === 'style' ? relativeUnits(value) : value);

  return element;
}

function domTag(tag: string): string {
  if (tag.startsWith(realTag)) return tag.slice(realTag.length);

  return tags.has(tag) ? `wx-${tag}` : tag;
}
