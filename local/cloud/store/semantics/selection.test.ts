import fc from 'fast-check';
import type { Doc } from '../values/values';
import { projector } from './mongo';
import { selection } from './selection';

const names = fc.constantFrom('a', 'b', 'c');
const path = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const { doc } = fc.letrec<{ doc: Doc; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, 0, '字', true, new Date(1)),
    tie('doc'),
    fc.array(tie('value'), { maxLength: 2 }),
  ),
  doc: fc.dictionary(names, tie('value'), { maxKeys: 3 }),
}));

test('a plain list of fields gives what mingo gives', () => {
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 3 }), doc, (paths, fields) => {
      const projection = Object.fromEntries(paths.map((one) => [one, 1]));
      const whole = { _id: 'x', ...fields };
      expect(outcome(() => selection(projection)(whole))).toEqual(
        outcome(() => projector(projection)(whole)),
      );
    }),
    { numRuns: 2000 },
  );
});

function outcome(work: () => Doc): unknown {
  try {
    return work();
  } catch (error) {
    return (error as Error).name;
  }
}
