import { ApiFailure } from '../../failure';
import type { ApiGroup } from '../group';
import type { Caller } from '../../engine/easel';
import type { WxHost } from '../host';
import type { Page } from '../../pages/page';

interface ScrollTo {
  readonly scrollTop?: number;
  readonly selector?: string;
  readonly offsetTop?: number;
  readonly duration?: number;
}

/** What a page may do to itself and its bars. */
export function page(host: WxHost): ApiGroup {
  const top = (): Page => {
    if (!host.stack.top) throw new ApiFailure('no page');

    return host.stack.top;
  };

  return {
    asynchronous: {
      setNavigationBarTitle: ({ title }: { title: string }) => {
        top().settings.navigationBarTitleText = title;
        host.redraw();
      },
      setNavigationBarColor: (color: { frontColor: string; backgroundColor: string }) => {
        top().settings.navigationBarBackgroundColor = color.backgroundColor;
        top().settings.navigationBarTextStyle = color.frontColor === '#000000' ? 'black' : 'white';
        host.redraw();
      },
      pageScrollTo: (options: ScrollTo) => scrollTo(top().scroller, options),
      stopPullDownRefresh: () => undefined,
      hideKeyboard: () => (document.activeElement as HTMLElement | null)?.blur(),
    },
    plain: {
      nextTick: (callback: () => void) => void Promise.resolve().then(callback),
      createSelectorQuery: () => callOn(top().caller, 'createSelectorQuery'),
      createIntersectionObserver: (component: Caller, options?: unknown) =>
        callOn(component, 'createIntersectionObserver', options),
    },
  };
}

function callOn(caller: Caller, name: string, ...given: unknown[]): unknown {
  return (caller[name] as (...all: unknown[]) => unknown)(...given);
}

function scrollTo(scroller: HTMLElement, { scrollTop, selector, offsetTop = 0, duration }: ScrollTo): void {
  const target = selector ? scroller.querySelector(selector) : null;
  const place = target
    ? target.getBoundingClientRect().top -
      scroller.getBoundingClientRect().top +
      scroller.scrollTop +
      offsetTop
    : (scrollTop ?? 0);

  scroller.scrollTo({ top: place, behavior: duration === 0 ? 'auto' : 'smooth' });
}
