import { alikeTo, type Compared } from './alike';

const at = (
  matter: Compared['dispute']['matter'],
  stage?: NonNullable<Compared['facts']>['stage'],
): Compared => ({
  dispute: { matter },
  facts: stage === undefined ? {} : { stage },
});

test.each([
  ['the same matter at the same stage', at('wages', 'arbitration'), at('wages', 'arbitration'), 'same'],
  [
    'the enforcement after the judgment',
    at('wages', 'enforcement'),
    at('wages', 'first_instance'),
    'other_stage',
  ],
  ['a stage that nobody wrote down', at('wages', 'arbitration'), at('wages'), 'same'],
  ['a record without facts', at('wages', 'arbitration'), { dispute: { matter: 'wages' } }, 'same'],
  ['another matter', at('wages', 'arbitration'), at('work_injury', 'arbitration'), 'other_matter'],
] as const)('%s', (_name, one, other, how) => {
  expect(alikeTo(one, other)).toBe(how);
  expect(alikeTo(other, one)).toBe(how);
});
