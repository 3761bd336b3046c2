import { fillIn, handIn } from '../apply';
import { stations } from '../centre';
import { identityOf, nameOf, phoneOf } from '../citizens';
import type { Move, SampleCase } from '../sample-case';

const keyOf = (one: SampleCase): string => `sample-desk-${String(one.place).padStart(6, '0')}`;
const liaisonPhone = 'sample-helper-chen';
const twoDays = 2 * 86_400_000;

/** An application that staff take down, wherever the person is. */
const takenDown =
  (userName: string, more: (at: string) => object): Move =>
  async (one, at) => {
    const input = {
      draftKey: keyOf(one),
      answers: one.answers,
      consent: true,
      promise: 'signed',
      ...more(at),
    };
    one.caseId = String((await one.hands.desk(userName, 'takeDownApplication', input, at)).caseId);
  };

/** Somebody in the detention house asks for a defender, and the house passes it on the next day (法-39). */
const passedOn: Move = async (one, at, seen) => {
  const charged = {
    topic: '刑事案件',
    matter: 'criminal_defence',
    stage: 'investigation',
    story: '在工地和人打架，把人打伤了，想请律师。',
  };
  const held = { ...one, answers: { ...one.answers, ...charged } };
  const handOver = {
    institution: '青禾县看守所',
    contactName: '方管教',
    contactPhone: '0999-5551234',
    askedAt: new Date(Date.parse(at) - twoDays / 2).toISOString(),
  };
  await takenDown('lijing', () => ({ entrance: 'custody', passedOn: handOver }))(held, at, seen);
  one.caseId = held.caseId;
};

const notice = {
  organ: '青禾县人民法院',
  organKind: 'court',
  contact: '书记员办公室 0999-1230001',
  stage: 'first_instance',
};

/** A notice of an organ: somebody must have a lawyer. */
const noticed =
  (about: object): Move =>
  async (one, at) => {
    const { name, identity_number: identityNumber } = one.answers;
    const input = { key: keyOf(one), receivedAt: at, name, identityNumber, ...notice, ...about };
    one.caseId = String((await one.hands.desk('wumei', 'registerNotice', input, at)).caseId);
  };

/** Somebody else of the sample world, who belongs to no case of their own. */
const workmate = (place: number, nth: number) => ({
  name: nameOf(place * 2 + nth),
  number: identityOf(place * 2 + nth + 100),
  phone: phoneOf(place * 2 + nth + 500),
  amount: String(3000 + nth * 1000),
});

/** A group: one worker is typed in by the representative, another joins on the own phone. */
const submitGroup: Move = async (one, at) => {
  const { hands, openid, place } = one;
  const answers = { ...one.answers, for_whom: 'group', members: [workmate(place, 1)] };
  const group = { ...one, answers };
  await fillIn(group, at);
  one.caseId = group.caseId;
  const { code } = await hands.phone(openid, 'invite', { caseId: one.caseId }, at);
  const joining = { caseId: one.caseId, code, ...workmate(place, 2), consent: true };
  await hands.phone(`${openid}-workmate`, 'joinGroup', joining, at);
  await handIn(group, at);
};

/** A daughter whom the old father has asked to go. */
const submitForFather: Move = async (one, at) => {
  const daughter = {
    for_whom: 'family',
    agent_reason: 'entrusted',
    agent_relation: 'child',
    agent_name: nameOf(one.place + 400),
    agent_identity: identityOf(one.place + 400),
    agent_phone: phoneOf(one.place + 400),
  };
  const father = { ...one, answers: { ...one.answers, ...daughter } };
  await fillIn(father, at);
  await handIn(father, at);
  one.caseId = father.caseId;
};

/** The liaison of a village registers the phone, and fills in for a neighbour, who has not confirmed it yet. */
const submitByLiaison: Move = async (one, at) => {
  const { hands } = one;
  const liaison = { stationId: stations[1]?._id, name: '陈联络员', phone: phoneOf(one.place + 600) };
  const { code } = await hands.desk('chenli', 'addStationWorker', liaison, at);
  await hands.phone(liaisonPhone, 'bindStation', { code }, at);
  const neighbour = { ...one, openid: liaisonPhone, answers: { ...one.answers, for_whom: 'station' } };
  await fillIn(neighbour, at);
  await handIn(neighbour, at);
  one.caseId = neighbour.caseId;
};

/** The ways in which a case begins. */
export const beginnings = {
  submit: async (one, at) => {
    await fillIn(one, at);
    await handIn(one, at);
  },
  submitGroup,
  submitForFather,
  submitByLiaison,
  takeDown: takenDown('lijing', () => ({ entrance: 'window' })),
  takeCall: takenDown('wumei', () => ({ entrance: 'hotline_12348' })),
  takeAtStation: takenDown('liuxi', () => ({ entrance: 'station', stationId: stations[0]?._id })),
  takePaper: takenDown('wumei', (at) => ({
    entrance: 'home_visit',
    receivedAt: new Date(Date.parse(at) - twoDays).toISOString(),
  })),
  passedOn,
  notice: noticed({ kind: 'must_defend', charge: '故意伤害罪', gravePenalty: true, minor: false }),
  noticeOfMinor: noticed({ kind: 'must_defend', charge: '盗窃罪', gravePenalty: false, minor: true }),
} satisfies Record<string, Move>;
