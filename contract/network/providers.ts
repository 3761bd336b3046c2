import * as v from 'valibot';
import type { Day } from '../../domain/time/times';
import { providerKinds, type ProviderKind } from '../../domain/vocabulary/provider-kinds';
import { contract } from '../envelope';
import { codeOf, day, fields, id, nothing, text, textOrNothing } from '../fields';

const words = (what: string) => v.optional(v.pipe(v.array(text(what, 20)), v.maxLength(12)), []);
const phone = text('电话', 20, 5);

const lawyerFields = {
  firmId: id,
  name: text('姓名', 20),
  kind: codeOf(providerKinds, '请选择人员类别。'),
  phone,
  sex: v.picklist(['male', 'female'], '请选择性别。'),
  fields: words('专长'),
  languages: words('语言'),
  /** Licence number; admission is `admittedOn`. */
  licence: textOrNothing('执业证号', 40),
  admittedOn: v.nullish(day, null),
  criminalYears: v.pipe(
    v.number('请填写刑辩年数。'),
    v.integer('刑辩年数请填整数。'),
    v.minValue(0, '刑辩年数不能是负数。'),
    v.maxValue(60, '刑辩年数最多60。'),
  ),
  knowsMinors: v.boolean('请选择是否熟悉未成年人。'),
  stationId: v.nullish(id, null),
  /** Takes cases now. */
  available: v.boolean('请选择是否接案。'),
  awayUntil: v.nullish(day, null),
};

const firmFields = {
  name: text('单位名称', 60),
  phone,
  address: text('地址', 120),
};

export interface LawyerLine {
  readonly id: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly phone: string;
  readonly sex: 'male' | 'female';
  readonly fields: readonly string[];
  readonly languages: readonly string[];
  readonly licence: string | null;
  readonly admittedOn: Day | null;
  readonly criminalYears: number;
  readonly knowsMinors: boolean;
  readonly stationId: string | null;
  readonly available: boolean;
  readonly awayUntil: Day | null;
  readonly openCases: number;
}

export interface FirmLine {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

export interface ProvidersAnswer {
  readonly lawyers: readonly LawyerLine[];
  readonly firms: readonly FirmLine[];
  readonly stations: readonly { readonly id: string; readonly name: string }[];
  /** Whether this person may change the register. */
  readonly mayEdit: boolean;
}

/** The register of firms, lawyers, 基层法律服务工作者 and volunteers with their load. */
export const listProviders = contract<ProvidersAnswer>('ledgers')('listProviders', nothing);

/** A new entry without `id`, a change with it. Every change is dated and kept with both values. */
export const saveLawyer = contract<{ readonly id: string }>('ledgers')(
  'saveLawyer',
  fields({ id: v.nullish(id, null), ...lawyerFields }),
);

export const saveFirm = contract<{ readonly id: string }>('ledgers')(
  'saveFirm',
  fields({ id: v.nullish(id, null), ...firmFields }),
);
