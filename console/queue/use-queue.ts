import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { queueCounts } from '../../contract/queue/turn';
import { queue } from '../../contract/queue/queue';
import { ask } from '../office';
import { inputOf, type QueueFilters } from './filters';

const minute = 60_000;

/** The queue page by page. It is read again every minute in place, so that nobody loses their line. */
export function useQueue(filters: Ref<QueueFilters>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['queue', filters.value]),
    queryFn: ({ pageParam, signal }) => ask(queue, inputOf(filters.value, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: minute,
    placeholderData: keepPreviousData,
  });
  const lines = computed(() => query.data.value?.pages.flatMap((page) => page.lines) ?? []);
  const readAt = computed(() => query.data.value?.pages[0]?.at ?? null);
  return { query, lines, readAt };
}

/** How many cases stand where; at most a minute old. */
export function useQueueCounts() {
  return useQuery({
    queryKey: ['queue', 'counts'],
    queryFn: ({ signal }) => ask(queueCounts, {}, signal),
    refetchInterval: minute,
  });
}
