import type { Case } from '../../domain/case/case';
import type { Member } from '../../domain/case/records/person';
import { sampleCase } from './sample-case';

const story = '我们从三月到八月在工地干活，工钱一直没给。去找过三次，最后写了欠条，到现在一分钱没有给。';

/** One invented member of a group claim. */
function member(place: number): Member {
  return {
    id: `m${place}`,
    name: place === 4 ? '阿卜杜热合曼·买买提依明江' : `田禾${place}`,
    identity: { kind: 'resident_id', number: '110101198003078879' },
    phone: `138001380${place + 10}`,
    amount: 12_000 + place,
    openid: null,
    confirmedAt: '2026-11-20T01:00:00.000Z',
    leftAt: null,
  };
}

/** An invented group claim with all that papers say: long names, long reasons, an agent, wishes about contact. */
export function groupCase(people = 32): Case {
  const base = sampleCase();
  const reason = story.repeat(6);

  return {
    ...base,
    applicant: {
      ...base.applicant,
      name: '阿卜杜热合曼·买买提依明江',
      identity: { kind: 'resident_id', number: '110101198003078879' },
      address: '青禾县禾苗镇向阳村第三村民小组二十八号附一号',
    },
    agent: {
      name: '田小禾',
      identity: { kind: 'resident_id', number: '110101198003078879' },
      phone: '13900139000',
      relation: 'close_relative',
      reason: '本人在外地干活，回不来',
    },
    contact: { way: 'call_only', hours: '晚上七点以后', discreet: true },
    members: Array.from({ length: people }, (_one, place) => member(place + 1)),
    dispute: { ...base.dispute, opponentContact: '13700000000', place: '青禾县虚构小区', story: reason },
    facts: {
      ...base.facts,
      category: 'civil',
      stage: 'before',
      side: 'claimant',
      household: 'rural',
      statedIncome: 900,
      spending: 1800,
    },
    assessment: {
      outcome: 'eligible',
      inScope: true,
      hardship: 'verification_exempt',
      greenChannel: true,
      basis: ['法-31(5)', '法-42(3)'],
      at: '2026-11-21T01:00:00.000Z',
    },
    review: {
      ...base.review,
      decision: {
        recommendation: { by: 'w', at: '2026-11-21T01:00:00.000Z', proposal: 'grant', opinion: reason },
        outcome: {
          by: 'c',
          at: '2026-11-22T01:00:00.000Z',
          result: 'granted',
          ground: null,
          reason,
          articles: ['法-31(5)'],
          overrideReason: null,
        },
      },
    },
  };
}
