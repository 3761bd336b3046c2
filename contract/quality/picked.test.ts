import * as v from 'valibot';
import { advanceComplaint } from './complaint-register';
import { addAssessor } from './review';

const id = '0d'.repeat(12);
const saysOf = (schema: v.GenericSchema, input: object): readonly string[] =>
  v.safeParse(schema, input).issues?.map(({ message }) => message) ?? [];

test.each(['', undefined, '1'])(
  'where nothing is picked (%p) the desk says what to pick, not to reload',
  (none) => {
    const step = { act: 'merge', into: none };
    expect(saysOf(addAssessor.input, { id, version: 1, staffId: none })).toEqual(['请选一位评查员。']);
    expect(saysOf(advanceComplaint.input, { id, version: 1, step })).toEqual(['请选并入哪一件。']);
  },
);

test('who looks into a complaint is asked for in a sentence', () => {
  const step = { act: 'delegate', to: '', staffId: null, dueOn: '2026-12-01' };
  expect(saysOf(advanceComplaint.input, { id, version: 1, step })).toEqual(['请填写由谁去查。']);
});
