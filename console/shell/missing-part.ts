import { sayRefused } from '../kit/announce';

/**
 * Views come to the browser when somebody first goes there. A desk that stood open while a new version was put in place
 * asks for parts that are no longer there.
 */
export function watchForMissingParts(): void {
  window.addEventListener('vite:preloadError', () => {
    sayRefused('这一部分没有打开：网络断了，或者工作台刚换了新版。没交的内容先交上去，再刷新页面（F5）。');
  });
}
