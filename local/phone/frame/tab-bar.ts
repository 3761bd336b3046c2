import type { TabBarSettings, TabSettings } from '../bundle';
import { element } from '../dom/element';

/** The bar at the bottom; hidden on pages that are not tabs. */
export class TabBar {
  readonly element = element('nav', { id: 'tab-bar', 'aria-label': '主导航' });
  private readonly buttons: { readonly tab: TabSettings; readonly button: HTMLButtonElement }[];

  constructor(
    private readonly settings: TabBarSettings | undefined,
    choose: (path: string) => void,
  ) {
    this.buttons = (settings?.list ?? []).map((tab) => {
      const icon = tab.iconPath ? [element('img', { alt: '', width: '24', height: '24' })] : [];
      const label = element('span', {}, tab.text);
      const button = element('button', { onclick: () => choose(tab.pagePath) }, ...icon, label);

      return { tab, button };
    });
    this.element.append(...this.buttons.map(({ button }) => button));
    this.element.style.background = settings?.backgroundColor ?? '#ffffff';
  }

  has(path: string): boolean {
    return this.buttons.some(({ tab }) => tab.pagePath === path);
  }

  draw(path: string): void {
    this.element.hidden = !this.has(path);
    for (const { tab, button } of this.buttons) {
      const here = tab.pagePath === path;
      if (here) button.setAttribute('aria-current', 'page');
      else button.removeAttribute('aria-current');
      button.style.color = (here ? this.settings?.selectedColor : this.settings?.color) ?? '';
      const icon = button.querySelector('img');
      const file = here ? tab.selectedIconPath : tab.iconPath;
      if (icon && file) icon.src = `./${file}`;
    }
  }
}
