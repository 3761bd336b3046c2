import type { ApiGroup } from '../group';
import type { WxHost } from '../host';

interface To {
  readonly url: string;
  readonly events?: Record<string, (value: unknown) => void>;
}

/** Opening and closing pages. */
export function navigation(host: WxHost): ApiGroup {
  return {
    asynchronous: {
      navigateTo: ({ url, events }: To) => ({ eventChannel: host.stack.navigateTo(url, events) }),
      redirectTo: ({ url }: To) => host.stack.redirectTo(url),
      reLaunch: ({ url }: To) => host.stack.reLaunch(url),
      switchTab: ({ url }: To) => host.stack.switchTab(url),
      navigateBack: ({ delta = 1 }: { delta?: number }) => host.history.back(delta),
    },
  };
}
