import type { Outcome } from '../trace/assessment';
import type { FactKey } from '../facts/facts';
import { onlyMeansPapers } from './gaps';
import { judgeOwnLawyer } from '../standing/own-lawyer';
import { paperQuestion } from './questions';
import { refusalGroundsMet } from './refusal-grounds';
import type { Situation } from './situation';
import { staffMayStillFind } from './staff-may-find';
import { judgeStanding } from '../standing/standing';
import type { Truth } from '../facts/truth';

/** One test of the order in law.md §1.2: when it stops an application, the outcome is `outcome`. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly article: string;
  readonly uses: readonly FactKey[];
  readonly outcome: Outcome;
  /** Whether the application stops here; unknown leaves both ways open. */
  readonly stops: (situation: Situation) => Truth;
}

/** Everything that is missing is asked for in one notice (法-43), whoever has to come besides. */
function askForPapers(s: Situation): void {
  if (s.gaps.length === 0) return;
  s.notes.cite(['法-43']);
  for (const paper of s.gaps) {
    const question = paperQuestion(paper, s);

    s.notes.missing.push({ paper, question, settles: '申请材料齐不齐' });
  }
}

const ordinary = (s: Situation) => s.route === 'ordinary';

/** The order of tests. The first that stops an application for certain gives the answer. */
export const steps: readonly Step[] = [
  {
    id: 'S1',
    title: '只要法律咨询',
    article: '法-22(1)、法-23',
    uses: ['channel', 'matter'],
    outcome: 'eligible',
    stops: (s) => {
      if (s.route !== 'advice') return false;
      s.notes.cite(['法-22(1)', '法-22', '法-23']);

      return true;
    },
  },
  {
    id: 'S2',
    title: '办案机关已经通知',
    article: '法-25、法-28、法-36',
    uses: ['channel', 'matter', 'tags', 'age', 'penalty'],
    outcome: 'eligible',
    stops: (s) => s.route === 'notified',
  },
  {
    id: 'S3a',
    title: '申请人是单位',
    article: '法-2',
    uses: ['applicantKind'],
    outcome: 'ineligible',
    stops: ({ facts, notes }) => {
      if (facts.applicantKind === 'organisation') notes.cite(['法-2', '法-31']);
      if (facts.applicantKind === undefined)
        notes.ask('applicantKind', '是个人申请，还是单位申请？', '能不能申请');

      return facts.applicantKind === undefined ? 'unknown' : facts.applicantKind === 'organisation';
    },
  },
  {
    id: 'S3b',
    title: '申请人是外国人或无国籍人',
    article: '法-69',
    uses: ['nationality'],
    outcome: 'need_more',
    stops: ({ facts, notes, route }) => {
      // 法-25 protects every accused: our own law speaks, no treaty is needed (法-69).
      if (route === 'must_notify') return false;
      if (facts.nationality === 'foreign') notes.cite(['法-69']);
      if (facts.nationality === undefined) notes.ask('nationality', '您是中国公民吗？', '适用哪一条规定');

      return facts.nationality === undefined ? 'unknown' : facts.nationality === 'foreign';
    },
  },
  {
    id: 'S4',
    title: '事项不在范围内',
    article: '法-31',
    uses: ['matter', 'tags', 'stage'],
    outcome: 'ineligible',
    stops: (s) => {
      if (!ordinary(s)) return false;
      if (s.facts.matter === undefined) s.notes.ask('matter', '您遇到了什么事？', '这件事能不能援助');
      if (s.facts.matter === 'martyr_honour') s.notes.ask('tags', '您是烈士的什么人？', '这件事能不能援助');

      return s.scope.inScope === 'unknown' ? 'unknown' : !s.scope.inScope;
    },
  },
  {
    id: 'S4b',
    title: '被害人的代理权还没有开始',
    article: '刑诉-46',
    uses: ['matter', 'stage'],
    outcome: 'need_more',
    stops: ({ facts, notes }) => {
      if (facts.matter !== 'victim_agent' || facts.stage !== 'investigation') return false;
      notes.cite(['刑诉-46']);

      return true;
    },
  },
  {
    id: 'S5',
    title: '自己已经请了律师',
    article: '法-24、法-29、法-31',
    uses: ['hasOwnLawyer', 'familyHiredLawyer', 'refusesFamilyLawyer'],
    outcome: 'ineligible',
    stops: ({ facts, notes, pack }) => {
      const own = judgeOwnLawyer(facts, pack, notes);

      if (own === true) notes.cite(['法-31', '法-24', '法-29', '法-48(6)']);

      return own;
    },
  },
  {
    id: 'S6',
    title: '归别的中心管',
    article: '法-38、148-10',
    uses: ['jurisdiction', 'rightCentre'],
    outcome: 'refer',
    stops: ({ facts, notes, nearby }) => {
      if (facts.jurisdiction === 'yes') return false;
      notes.cite(['法-38', '148-10']);
      if (facts.jurisdiction === undefined)
        notes.ask('jurisdiction', '案子在哪里办，或事情在哪里发生？', '该由哪个中心办');
      if (facts.jurisdiction === undefined) return 'unknown';

      return nearby !== 'direct';
    },
  },
  {
    id: 'S6b',
    title: '地方规定的不予援助情形',
    article: '地方规定',
    uses: ['alreadyHandled', 'outOfTime', 'noEvidence', 'outsideBodies', 'opponentUnknown', 'stage'],
    outcome: 'ineligible',
    stops: (s) => ordinary(s) && refusalGroundsMet(s).length > 0,
  },
  {
    id: 'S7',
    title: '来申请的人不能代为申请',
    article: '法-40',
    uses: [
      'channel',
      'age',
      'agentRelation',
      'agentRight',
      'guardianIsViolator',
      'livesOnOwnWages',
      'inCustody',
    ],
    outcome: 'need_more',
    stops: (s) => {
      if (!ordinary(s)) return false;
      const may = judgeStanding(s.applicant, s.pack, s.notes);

      if (may !== false) return may === 'unknown' ? 'unknown' : false;
      // The power of attorney of an adult is a paper like any other: S8 asks for it.
      if (s.unauthorised) return false;
      s.notes.ask('agentRight', '请由能代您申请的人来办', '谁可以申请');
      askForPapers(s);

      return true;
    },
  },
  {
    id: 'S8',
    title: '申请材料不齐',
    article: '法-43、法-44',
    uses: ['papers', 'proofs', 'daysToLimit', 'needsPreservation'],
    outcome: 'need_more',
    stops: (s) => {
      if (s.gaps.length === 0) return false;
      if (s.urgent === true && onlyMeansPapers(s.gaps)) return false;
      askForPapers(s);

      return true;
    },
  },
  {
    id: 'S9',
    title: '经济状况超过困难标准',
    article: '法-34',
    uses: [
      'familyIncome',
      'ownIncome',
      'statedIncome',
      'standard',
      'opponentLivesTogether',
      'promise',
      'valuableAssets',
      'proofs',
    ],
    outcome: 'ineligible',
    stops: (s) => {
      const { met } = s.means;

      if (met === 'unknown') return s.urgent === true ? false : 'unknown';

      return met === false && staffMayStillFind(s) ? 'unknown' : !met;
    },
  },
];
