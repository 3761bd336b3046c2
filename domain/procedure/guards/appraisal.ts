import { hasKey } from '../../vocabulary/has-key';
import { appraisalVerdicts } from '../../vocabulary/handling/appraisals';
import { dayOf } from '../../time/times';
import { isSameHuman } from '../../identity/same-human';
import { written } from './guard';
import type { Guard } from './guard';

const longestYears = 100;
const fewestWitnesses = 2;

/** A file whose years are over: proposed by one, decided by another, destroyed before witnesses (档案法实施条例-24). */
export const appraisalGuards = {
  filePlaced: {
    sentence: '案卷还没有归档。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: (c) => c.closing.archive !== null,
  },
  yearsOver: {
    sentence: '保管期限还没有满，期满以后再鉴定。',
    code: 'ConditionUnmet',
    reads: 'time',
    says: ({ closing: { archive } }) =>
      archive?.expiresOn ? `保管到${archive.expiresOn}，期满以后再鉴定。` : '这卷永久保管，不用鉴定。',
    holds: ({ closing: { archive } }, _actor, { today }) =>
      Boolean(archive?.expiresOn) && today !== undefined && today > (archive?.expiresOn ?? ''),
  },
  notAppraised: {
    sentence: '鉴定意见已经提过。',
    code: 'AlreadyDone',
    reads: 'case',
    holds: ({ closing: { appraisal } }) =>
      !appraisal ||
      (appraisal.decided !== null && !(appraisal.decided.agrees && appraisal.verdict === 'destroy')),
  },
  appraisalSound: {
    sentence: '请选延长或销毁，写理由，延长填几年。',
    code: 'InputInvalid',
    reads: 'input',
    holds: (_c, _actor, { appraisal, keepYears = null, reason }) =>
      appraisal !== undefined &&
      hasKey(appraisalVerdicts, appraisal) &&
      written(reason) &&
      (keepYears === null || (Number.isInteger(keepYears) && keepYears >= 1 && keepYears <= longestYears)),
  },
  appraisalWaits: {
    sentence: '没有等着决定的鉴定意见。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: ({ closing: { appraisal } }) => appraisal?.decided === null,
  },
  otherAppraiser: {
    sentence: '鉴定意见是您提的，请换一位同事决定。',
    code: 'SamePersonDecided',
    reads: 'case',
    holds: ({ closing: { appraisal } }, actor) => !isSameHuman(actor, appraisal?.by),
  },
  disagreementReasoned: {
    sentence: '不同意的，请写明为什么。',
    code: 'ReasonMissing',
    reads: 'input',
    holds: (_c, _actor, { agrees, reason }) => agrees === true || (agrees === false && written(reason)),
  },
  destructionDecided: {
    sentence: '还没有决定销毁这一卷，不能登记销毁。',
    code: 'ActionNotPossibleNow',
    reads: 'case',
    holds: ({ closing: { appraisal } }) =>
      appraisal?.verdict === 'destroy' && appraisal.decided?.agrees === true && appraisal.destroyed === null,
  },
  destructionSound: {
    sentence: '请填销毁日、办法和两位监销人，日期要对。',
    code: 'InputInvalid',
    reads: 'input',
    holds: ({ closing: { appraisal } }, _actor, { happenedOn, today, reason, witnesses = [] }) =>
      happenedOn !== undefined &&
      (today === undefined || happenedOn <= today) &&
      happenedOn >= dayOf(appraisal?.decided?.at ?? '') &&
      written(reason) &&
      new Set(witnesses.map((one) => one.trim()).filter(Boolean)).size >= fewestWitnesses,
  },
} as const satisfies Record<string, Guard>;
