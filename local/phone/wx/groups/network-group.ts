import type { ApiGroup } from '../group';
import type { WxHost } from '../host';
import type { NetworkListener } from '../network';

/** Being told about the connection. */
export function networkGroup(host: WxHost): ApiGroup {
  return {
    plain: {
      onNetworkStatusChange: (listener: NetworkListener) => host.network.on(listener),
      offNetworkStatusChange: (listener?: NetworkListener) => host.network.off(listener),
    },
    asynchronous: {
      getNetworkType: () => ({ networkType: host.network.status.networkType }),
    },
  };
}
