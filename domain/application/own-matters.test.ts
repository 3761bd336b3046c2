import type { ExtraMatter } from '../eligibility/packs/pack';
import { plainSwitches } from '../eligibility/packs/national';
import { checkResult } from './self-check/self-check-result';

const answers = { topic: '受伤索赔', matter: 'school_injury', place: 'here', status: ['minor'] };

function checked(extraMatters: readonly ExtraMatter[]) {
  return checkResult(answers, {
    packId: 'national',
    today: '2026-11-22',
    own: { ...plainSwitches, extraMatters },
  });
}

const extra = { matter: 'school_injury', source: '青禾县办法第三条', verified: true } as const;

test('what a centre takes on is no more turned away on the phone', () => {
  expect(checked([])).toMatchObject({ kind: 'hardly' });
  expect(checked([extra]).kind).not.toBe('hardly');
});

test('its basis is shown where it was read, and nothing is shown where it was not', () => {
  expect(checked([extra]).articles).toEqual(expect.arrayContaining(['法-31(9)', extra.source]));
  const unread = checked([{ ...extra, verified: false }]).articles;
  expect(unread).not.toContain('法-31(9)');
  expect(unread).not.toContain(extra.source);
});
