import type { PackPlan } from '../../../contract/setup/packs';
import type { Shown } from '../../../contract/pieces';

type Channel = NonNullable<PackPlan['switches']['ownChannels']>[number];

/** A way of service of the centre's own as typed. */
export interface TypedChannel {
  title: string;
  tags: string[];
  matters: string[];
  source: string;
  verified: boolean;
  sameDay: boolean;
  acceptFirst: boolean;
  homeVisit: boolean;
  first: boolean;
}

/** An empty one: nothing is promised until somebody ticks it. */
export function newChannel(): TypedChannel {
  return {
    title: '',
    tags: [],
    matters: [],
    source: '',
    ...{ verified: false, sameDay: false, acceptFirst: false, homeVisit: false, first: false },
  };
}

export function channelTyped({ tags, matters, ...rest }: Shown<Channel>): TypedChannel {
  return { ...rest, tags: [...tags], matters: [...matters] };
}

export function channelWritten({ title, source, tags, matters, ...brings }: TypedChannel): Channel {
  return {
    ...brings,
    title: title.trim(),
    source: source.trim(),
    tags: tags as Channel['tags'],
    matters: matters as Channel['matters'],
  };
}
