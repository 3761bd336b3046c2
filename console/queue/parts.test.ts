import type { QueueLine } from '../../contract/queue/queue';
import { partHeads, partLabels } from './parts';

const line = (caseId: string, band: QueueLine['band']) => ({ caseId, band });

test('each part has its head before its first line, and an empty part has none', () => {
  const lines = [line('a', 'danger'), line('b', 'notice'), line('c', 'green'), line('d', 'later')];
  expect(partHeads(lines)).toEqual({ a: partLabels.now, c: partLabels.later });
  expect(partHeads([line('x', 'today')])).toEqual({ x: partLabels.later });
  expect(partHeads([])).toEqual({});
});
