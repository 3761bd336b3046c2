import * as v from 'valibot';
import type { Day } from '../../domain/time/times';
import type { AssessmentChange, PackId } from '../../domain/eligibility';
import { packList } from '../../domain/eligibility';
import { matters, type MatterCode } from '../../domain/vocabulary/matters/matters';
import { mattersBeyond } from '../../domain/vocabulary/matters/matters-beyond';
import { personTags, type PersonTag } from '../../domain/vocabulary/persons/person-tags';
import { contract } from '../envelope';
import { day, fields, text, version } from '../fields';
import { mayBeEmpty, type Kept } from '../pieces';

const packIds = packList.map(({ id }) => id) as [PackId, ...PackId[]];

/** A figure of the centre with where it was read; unverified ones are never cited to citizens. */
const figure = v.nullable(
  v.strictObject({
    value: v.pipe(
      v.number('数目请填元。'),
      v.minValue(1, '数目要大于零。'),
      v.maxValue(100_000, '数目太大，请核对。'),
    ),
    source: text('出处', 80, 2),
    verified: v.boolean('请选核实没有。'),
  }),
);

const beyond = mattersBeyond.map(({ code }) => code).filter((code) => code !== 'other') as MatterCode[];

/** A matter beyond the statute that the centre takes on, with what says so. */
const extraMatter = v.strictObject({
  matter: v.picklist(beyond, '请选一个事项。'),
  source: text('依据', 80, 2),
  verified: v.boolean('请选核实没有。'),
});

const matterCodes = matters.map(({ code }) => code) as [MatterCode, ...MatterCode[]];
const tagCodes = personTags.map(({ code }) => code) as [PersonTag, ...PersonTag[]];
const yes = v.boolean('请选是或不是。');
const tag = v.picklist(tagCodes, '请选人员。');

/** A way of service of the centre's own. */
const ownChannel = v.strictObject({
  title: text('通道名称', 30, 2),
  tags: v.pipe(v.array(tag), v.minLength(1, '请选通道给谁。'), v.maxLength(tagCodes.length, '人员选重了。')),
  matters: v.pipe(
    v.array(v.picklist(matterCodes, '请选事项。')),
    v.maxLength(matterCodes.length, '事项选重了。'),
  ),
  source: text('通道的依据', 80, 2),
  ...{ verified: yes, sameDay: yes, acceptFirst: yes, homeVisit: yes, first: yes },
});

/** Which rules hold from a day on, with what the centre switched on itself (law.md §11). */
export const planFields = {
  from: day,
  packId: v.picklist(packIds, '请选一套规则。'),
  switches: fields({
    nearestCentre: v.picklist(['direct', 'forward', 'none'], '请选不归这里管的怎么办。'),
    crossRegion: v.optional(v.picklist(['direct', 'accept', 'pass_on'], '请选讨薪的申请走多远。')),
    ownChannels: v.optional(v.pipe(v.array(ownChannel), v.maxLength(10, '通道最多十个。'))),
    anyMatterFor: v.optional(v.pipe(v.array(tag), v.maxLength(tagCodes.length, '人员选重了。'))),
    migrantKinExempt: v.boolean('请选农民工家属免不免。'),
    committeeMayApply: v.pipe(v.array(text('依据', 40)), v.maxLength(5, '依据最多五条。')),
    standardAmount: figure,
    greenStandard: figure,
    extraMatters: v.optional(
      v.pipe(
        v.array(extraMatter),
        v.maxLength(20, '另外能办的事项最多二十项。'),
        v.check(
          (list) => new Set(list.map(({ matter }) => matter)).size === list.length,
          '有一个事项写了两次，请去掉一个。',
        ),
      ),
    ),
  }),
  note: mayBeEmpty('说明', 100),
};

const planSchema = fields(planFields);

export type PackPlan = v.InferOutput<typeof planSchema>;

/** A version from a day to come on; one with the same day is replaced. */
export const savePack = contract<Kept>('ledgers')('savePack', fields({ version, plan: planSchema }));

/** Takes a version away before its day has come. */
export const dropPack = contract<Kept>('ledgers')('dropPack', fields({ version, from: day }));

export interface ChangedCase extends AssessmentChange {
  readonly caseId: string;
  readonly receiptNo: string | null;
  readonly matter: string;
  readonly submittedOn: Day;
  /** With everybody of a group. */
  readonly persons: number;
  /** What is claimed, in yuan. */
  readonly money: number;
  /** What the handler was paid, or would be by the centre's table, in yuan. */
  readonly subsidy: number;
}

export interface PackTrial {
  readonly looked: number;
  readonly changed: readonly ChangedCase[];
  /** Give it back to look at the next cases; `null` when the whole year was looked at. */
  readonly next: string | null;
}

/** Judges last year's cases once more under a version that does not hold yet. Changes nothing. */
export const tryPack = contract<PackTrial>('watch')(
  'tryPack',
  fields({
    plan: planSchema,
    cursor: v.nullish(v.pipe(v.string('请刷新页面。'), v.maxLength(200, '请刷新页面。')), null),
  }),
);
