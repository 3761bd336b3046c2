import { supportMatters } from '../../vocabulary/matters/support-matters';
import { elderlyAge, adultAge } from '../facts/applicant';
import type { Facts } from '../facts/facts';
import type { Notes } from '../trace/notes';
import type { Situation } from './situation';

const moneyOfWork = ['wages', 'dismissal_damages'];

interface DoubtRow {
  readonly code: string;
  readonly text: string;
  readonly facts: readonly (keyof Facts)[];
  readonly holds: (facts: Facts, situation: Situation) => boolean;
}

const tagged = (facts: Facts, tag: NonNullable<Facts['tags']>[number]) => facts.tags?.includes(tag) === true;

/** What staff look at; none of it decides by itself. Free text is always only this. */
const rows: readonly DoubtRow[] = [
  {
    code: 'age_and_tag',
    text: '年龄和身份标签对不上，请核对',
    facts: ['age', 'tags'],
    holds: (f) =>
      f.age !== undefined &&
      ((tagged(f, 'minor') && f.age >= adultAge) || (tagged(f, 'elderly') && f.age < elderlyAge)),
  },
  {
    code: 'migrant_from_town',
    text: '登记为城镇户籍，请核对务工身份',
    facts: ['household', 'tags'],
    holds: (f) => f.household === 'urban' && (tagged(f, 'migrant_worker') || tagged(f, 'rural_worker')),
  },
  {
    code: 'migrant_kin',
    text: '家人是务工人员，能否免核查由中心定',
    facts: ['tags'],
    holds: (f) => tagged(f, 'migrant_worker_kin'),
  },
  {
    code: 'veteran',
    text: '退役军人是否算优抚对象，请核对',
    facts: ['tags'],
    holds: (f) => tagged(f, 'veteran') && !tagged(f, 'preferential_treatment'),
  },
  {
    code: 'recognised_list',
    text: '有困难认定，请看认定文件',
    facts: ['tags'],
    holds: (f) => tagged(f, 'registered_poor') || tagged(f, 'low_income_listed'),
  },
  {
    code: 'others_like_them',
    text: '没有固定收入，是否算特定群体请把握',
    facts: ['tags', 'age'],
    holds: (f, s) => tagged(f, 'no_fixed_income') && s.hardship.hardship === 'required',
  },
  {
    code: 'defendant_in_support',
    text: '被告能否申请，法律没有说清',
    facts: ['side', 'matter'],
    holds: (f) => f.side === 'defendant' && supportMatters.includes(f.matter ?? ''),
  },
  {
    code: 'mixed_claim',
    text: '诉求里可能还有别的事，请分开看',
    facts: ['claim'],
    holds: (f) => f.claim !== undefined && moneyOfWork.includes(f.matter ?? ''),
  },
  { code: 'claim_text', text: '请看诉求说明', facts: ['claim'], holds: (f) => f.claim !== undefined },
  {
    code: 'hardship_story',
    text: '请看困难情况描述',
    facts: ['hardshipStory'],
    holds: (f) => f.hardshipStory !== undefined,
  },
  {
    code: 'evidence_story',
    text: '请看证据情况，可先帮忙找证据',
    facts: ['evidenceStory'],
    holds: (f) => f.evidenceStory !== undefined,
  },
  {
    code: 'service_form',
    text: '请看想要的服务形式',
    facts: ['serviceForm'],
    holds: (f) => f.serviceForm !== undefined,
  },
  {
    code: 'nearby',
    text: '有就近受理的安排，请核对',
    facts: ['nearbyAcceptance'],
    holds: (f) => f.nearbyAcceptance !== undefined,
  },
  {
    code: 'earlier_grants',
    text: '以前援助过，请比对事项和阶段',
    facts: ['earlierGrants', 'stage'],
    holds: (f) => (f.earlierGrants ?? 0) > 0 || f.alreadyHandled === true,
  },
  {
    code: 'out_of_time',
    text: '可能过了时效，请律师先看',
    facts: ['outOfTime', 'daysToLimit'],
    holds: (f) => f.outOfTime === true || (f.daysToLimit ?? 0) < 0,
  },
  {
    code: 'notified_with_lawyer',
    text: '通知的案子已有律师，请问办案机关',
    facts: ['hasOwnLawyer'],
    holds: (f, s) => s.route === 'notified' && f.hasOwnLawyer === true && f.refusesFamilyLawyer !== true,
  },
  {
    code: 'notice_missing',
    text: '这类案子应由办案机关通知，请联系',
    facts: ['channel', 'matter'],
    holds: (_, s) => s.route === 'must_notify',
  },
  {
    code: 'promise_broken',
    text: '以前承诺不实，请核查收入',
    facts: ['brokePromise'],
    holds: (f) => f.brokePromise === true,
  },
  {
    code: 'false_statement',
    text: '自己说的收入和查到的不一样',
    facts: ['statedIncome', 'familyIncome'],
    holds: (f) =>
      f.statedIncome !== undefined && f.familyIncome !== undefined && f.statedIncome < f.familyIncome,
  },
  {
    code: 'at_the_line',
    text: '收入正好等于标准，请看当地怎么算',
    facts: ['familyIncome', 'standard'],
    holds: (_, s) => s.means.boundary,
  },
  {
    code: 'other_reason',
    text: '申请辩护的其他原因，请把握',
    facts: ['otherReason'],
    holds: (f) => f.otherReason === 'other',
  },
  {
    code: 'same_family_lawyer',
    text: '家里请了律师，请问本人的意思',
    facts: ['familyHiredLawyer'],
    holds: (f, s) =>
      f.familyHiredLawyer === true && !(s.route === 'notified' && f.refusesFamilyLawyer === false),
  },
  {
    // 法释〔2025〕9号: the organ tells the centre, and the centre ends the aid.
    code: 'chose_family_lawyer',
    text: '本人要家里请的律师，请办案机关来函',
    facts: ['familyHiredLawyer', 'refusesFamilyLawyer'],
    holds: (f, s) =>
      s.route === 'notified' && f.familyHiredLawyer === true && f.refusesFamilyLawyer === false,
  },
  {
    code: 'opponent_aided',
    text: '对方也是受援人，不能派同一家律所',
    facts: ['opponentAided'],
    holds: (f) => f.opponentAided === true,
  },
  {
    code: 'platform_worker',
    text: '新就业形态人员，请看当地优待',
    facts: ['tags'],
    holds: (f) => tagged(f, 'platform_worker'),
  },
  {
    code: 'matter_without_word',
    text: '这件事不在名单里，请工作人员看',
    facts: ['matter'],
    holds: (f) => f.matter === 'other',
  },
];

/** Writes down everything staff must look at. */
export function noteDoubts(situation: Situation, notes: Notes): void {
  for (const row of rows) {
    if (row.holds(situation.facts, situation)) notes.doubt(row.code, row.text, row.facts);
  }
  for (const words of situation.facts.unrecognised ?? []) {
    notes.doubt('unrecognised', `不认识的内容，请看：${words}`, ['unrecognised']);
  }
}
