import type { DeskLine } from './case';

/** The queue's line of a case that stands in no queue yet. */
export const emptyDeskLine: DeskLine = {
  open: false,
  rank: '',
  maskedName: '',
  searchKeys: [],
  ownerId: null,
  dueOn: null,
  group: false,
  tags: [],
};
