import type { AppBundle } from '../bundle';
import type { Page } from '../pages/page';
import { element } from '../dom/element';
import { fitUnits, part } from '../dom/screen';
import { TabBar } from './tab-bar';

export interface FrameActions {
  readonly back: () => void;
  readonly home: () => void;
  readonly tab: (path: string) => void;
}

/** What WeChat draws around a page: status bar, navigation bar, tab bar, and the layer for dialogs. */
export class Frame {
  private readonly tabBar: TabBar;

  constructor(
    private readonly bundle: AppBundle,
    actions: FrameActions,
  ) {
    for (const kind of ['app', 'component', 'page']) {
      document.head.append(element('meta', { id: `sheets-${kind}` }));
    }
    this.tabBar = new TabBar(bundle.app.tabBar, actions.tab);
    part('screen').append(
      element('div', { id: 'status-bar', 'aria-hidden': 'true' }, '9:41'),
      element(
        'header',
        { id: 'nav-bar' },
        element('button', { id: 'nav-back', 'aria-label': '返回', onclick: actions.back }, '‹'),
        element('button', { id: 'nav-home', 'aria-label': '返回首页', onclick: actions.home }, '⌂'),
        element('h1', { id: 'nav-title' }),
        element('div', { id: 'capsule', 'aria-hidden': 'true' }, '••• ◉'),
      ),
      element('div', { id: 'pages' }),
      this.tabBar.element,
      element('div', { id: 'overlays' }),
    );
    window.addEventListener('resize', fitUnits);
    fitUnits();
  }

  /** Shows the bars as the top page wants them. */
  draw(page: Page, depth: number): void {
    const { settings, path } = page;
    const { navBar, title } = { navBar: part('nav-bar'), title: settings.navigationBarTitleText ?? '' };
    navBar.hidden = settings.navigationStyle === 'custom';
    navBar.style.background = settings.navigationBarBackgroundColor ?? '#000000';
    navBar.style.color = settings.navigationBarTextStyle === 'black' ? '#000000' : '#ffffff';
    part('screen').style.background = settings.backgroundColor ?? '#ffffff';
    part('nav-title').textContent = title;
    document.title = `${title}（网页预览）`;

    const atHome = path === this.bundle.app.pages[0] || this.tabBar.has(path);
    part('nav-back').hidden = depth < 2;
    part('nav-home').hidden = depth > 1 || atHome;
    this.tabBar.draw(path);
    fitUnits();
  }
}
