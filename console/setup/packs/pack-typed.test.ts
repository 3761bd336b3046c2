import { planTyped, planWritten } from './pack-typed';

const holds = {
  from: '2026-01-01',
  packId: 'national',
  switches: {
    nearestCentre: 'none',
    migrantKinExempt: false,
    committeeMayApply: ['浙-9'],
    standardAmount: { value: 1200, source: '县公告', verified: true },
    greenStandard: null,
    crossRegion: 'direct',
    ownChannels: [
      {
        title: '骑手快办',
        tags: ['platform_worker'],
        matters: [],
        source: '县局文件',
        verified: false,
        sameDay: true,
        acceptFirst: true,
        homeVisit: false,
        first: true,
      },
    ],
    anyMatterFor: ['orphan'],
    extraMatters: [{ matter: 'school_injury', source: '省办法第9条', verified: true }],
  },
} as const;

test('a new version starts from what holds, under its own day', () => {
  expect(planWritten(planTyped(holds, '2027-01-01'))).toEqual({ ...holds, from: '2027-01-01', note: '' });
});

test('a version from before there were extra matters and channels starts without any', () => {
  const {
    extraMatters: _later,
    ownChannels: _own,
    crossRegion: _free,
    anyMatterFor: _any,
    ...earlier
  } = holds.switches;
  expect(planWritten(planTyped({ ...holds, switches: earlier }, '2027-01-01')).switches).toMatchObject({
    ...{ extraMatters: [], ownChannels: [], anyMatterFor: [], crossRegion: 'accept' },
  });
});

test('an amount that was emptied is no figure any more', () => {
  const typed = planTyped(holds, '2027-01-01');
  typed.standardAmount.value = ' ';
  expect(planWritten(typed).switches.standardAmount).toBeNull();
});
