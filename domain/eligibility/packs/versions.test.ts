import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { assessAgain } from '../../case/assess-again';
import { recordOf } from '../../case/records/assessment-record';
import { sampleCase } from '../../case/testing/sample-case';
import { assess, keptPack, packFor, packList } from '../index';
import type { Facts } from '../facts/facts';
import type { OwnChannel, Pack, Switches } from './pack';
import { plainSwitches } from './national';
import { anyFacts, ordinaryFacts } from '../testing/arbitrary-facts';

const versions = packList.flatMap(({ id, versions: days }) => days.map(({ from }) => ({ id, from })));
const aVersion = fc.constantFrom(...versions);
const own: fc.Arbitrary<Switches> = fc.record({
  nearestCentre: fc.constantFrom('direct', 'forward', 'none'),
  crossRegion: fc.constantFrom('direct', 'accept', 'pass_on'),
  migrantKinExempt: fc.boolean(),
  committeeMayApply: fc.constant([]),
  standardAmount: fc.constantFrom(null, { value: 2000, source: '县公告', verified: true }),
  greenStandard: fc.constant(null),
});

test('whatever came later, a case kept in the database has the answer of its own day: 2,000 cases of all versions', () => {
  fc.assert(
    fc.property(anyFacts, aVersion, own, (facts, version, switches) => {
      const pack = { ...version, own: switches };
      const then = recordOf(assess(facts, keptPack(pack)), '2026-11-22T02:00:00.000Z');
      const kept = JSON.parse(
        JSON.stringify({ ...sampleCase, facts, pack, assessment: then }),
      ) as typeof sampleCase;

      assess(facts, packFor('national', '9999-12-31'));
      expect(assessAgain(kept)?.differs).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a later version of the statute never gives a worse answer than the one before', () => {
  const rank = { ineligible: 0, refer: 0, need_more: 1, eligible: 2 };
  const days = packList.find(({ id }) => id === 'national')?.versions ?? [];

  fc.assert(
    fc.property(ordinaryFacts, (facts) => {
      const answers = days.map(({ from }) => rank[assess(facts, packFor('national', from)).outcome]);

      expect(answers).toEqual([...answers].sort());
    }),
    { numRuns: 300 },
  );
});

const channel: OwnChannel = {
  title: '老人快办',
  tags: ['elderly', 'platform_worker'],
  matters: [],
  source: '县局文件',
  verified: false,
  sameDay: true,
  acceptFirst: true,
  homeVisit: true,
  first: true,
};

test('a channel of the centre changes how a case is handled, never whether there is aid', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const of = (switches: Switches) => {
        const { outcome, inScope, hardship, greenChannel, withAllPapers } = assess(
          facts,
          keptPack({ id: 'national', from: '2026-11-22', own: switches }),
        );

        return { outcome, inScope, hardship, greenChannel, withAllPapers };
      };

      expect(of({ ...plainSwitches, ownChannels: [channel] })).toEqual(of(plainSwitches));
    }),
    { numRuns: 300 },
  );
});

test('what a channel brings is told with its title and its ground', () => {
  const pack = keptPack({
    ...{ id: 'national', from: '2026-11-22' },
    own: { ...plainSwitches, ownChannels: [channel] },
  });
  const found = assess({ matter: 'traffic_injury', age: 72 }, pack);

  expect(found.channels).toContainEqual(
    expect.objectContaining({ title: '老人快办', basis: ['县局文件'], sameDay: true, homeVisit: true }),
  );
  expect(found.basisForCitizens).not.toContain('县局文件');
  expect(assess({ matter: 'traffic_injury', age: 40 }, pack).channels).toEqual([]);
});

test.each([
  ['direct', 'eligible', '在这里办'],
  ['accept', 'refer', '这里先收、先看，再转过去'],
  ['pass_on', 'refer', '这里收下，替您转过去'],
] as const)('a wage claim from elsewhere, the centre chose %s', (crossRegion, outcome, words) => {
  const claim: Facts = {
    channel: 'self',
    applicantKind: 'person',
    nationality: 'chinese',
    hasOwnLawyer: false,
    jurisdiction: 'no',
    matter: 'wages',
    tags: ['migrant_worker'],
  };
  const found = (facts: Facts) =>
    assess(
      { ...claim, ...facts },
      keptPack({ id: 'national', from: '2026-11-22', own: { ...plainSwitches, crossRegion } }),
    );

  expect(found({})).toMatchObject({ outcome, extra: { nearby: words } });
  expect(found({ jurisdiction: 'received_elsewhere' })).toMatchObject({ outcome: 'refer', nearby: null });
  expect(found({ matter: 'work_injury' })).toMatchObject({ outcome: 'refer', nearby: null });
});

const file = join(__dirname, 'frozen.json');

/** What decides in a pack; the words it is told in may be mended at any time. */
function substance({ scope, exemptions, channels, refusals, standard, switches }: Pack): string {
  const rules = [scope, exemptions, channels, refusals].map((list) =>
    list.map((rule) => ({ ...rule, title: '' })),
  );

  return createHash('sha256')
    .update(JSON.stringify([rules, standard, switches]))
    .digest('hex')
    .slice(0, 16);
}

test('a version that was in force is never changed: what is new gets a day of its own (UPDATE_FROZEN_PACKS=1)', () => {
  const now = Object.fromEntries(
    versions.map(({ id, from }) => [`${id} ${from}`, substance(packFor(id, from))]),
  );

  if (process.env['UPDATE_FROZEN_PACKS'] === '1') writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  expect(now).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
