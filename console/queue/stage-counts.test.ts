import { stages } from './filters';
import { stageCounts } from './stage-counts';

test('states of one stage are counted together, and an empty stage says zero', () => {
  const counts = stageCounts({ SUBMITTED: 2, NOTIFIED: 1, HANDLING: 4 }, stages);
  expect(counts).toMatchObject({ reception: 3, handling: 4, review: 0 });
});
