import { currentLook, styleOf } from './look';

/** What every screen has beside its own data: the value of page-style. */
export interface ScreenData {
  readonly look: string;
}

type Instance<Data extends WechatMiniprogram.Page.DataOption, Custom> = WechatMiniprogram.Page.Instance<
  Data & ScreenData,
  Custom & WechatMiniprogram.Page.CustomOption
>;

type Lifetimes = Partial<WechatMiniprogram.Page.ILifetime>;

/**
 * Declares a page that wears the chosen text size and contrast. Takes what `Page` takes.
 * @param options data, lifetimes and methods of the page
 */
export function screen<Data extends WechatMiniprogram.Page.DataOption, Custom>(
  options: Custom & { data: Data } & Lifetimes & ThisType<Instance<Data, Custom>>,
): void {
  const { onLoad } = options;
  Page({
    ...options,
    data: { ...options.data, look: '' },
    onLoad(query: Record<string, string | undefined>) {
      this.setData({ look: styleOf(currentLook()) } as Partial<Data & ScreenData>);

      return onLoad?.call(this as never, query);
    },
  });
}
