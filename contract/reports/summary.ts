import type { WrittenSummary } from '../../domain/statistics/summaries/write';
import { contract } from '../envelope';
import { day, fields, text } from '../fields';

/** A document of a period, written from the figures as they stand. */
export const openSummary = contract<WrittenSummary>('reports')(
  'openSummary',
  fields({ mould: text('文种', 30), from: day, to: day, period: text('期间', 30) }),
);
