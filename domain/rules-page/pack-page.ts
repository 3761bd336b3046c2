import { wasRead } from '../eligibility/trace/articles';
import { bringsOf } from '../eligibility/decision/channels-open';
import { withSwitches } from '../eligibility/packs/combine-packs';
import type { LegalNote, Pack, PackId, RefusalGround, Rule, Switches } from '../eligibility/packs/pack';
import { packFor, versionDays } from '../eligibility/packs/pack-for';
import { basisWords } from '../vocabulary/sources';
import { changesSince } from './changes-since';
import { standardWords } from './standard-words';
import { switchWords } from './switch-words';
import { mattersWords, whoWords } from './when-words';
import type { Voice } from './when-words';

/** One rule as people read it: for whom, in which matters, what comes of it, since when and on what ground. */
export interface RuleLine {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly matters: string;
  readonly effect: string;
  /** Empty where the text was not read: then no article is shown. */
  readonly basis: string;
  readonly from: string;
  readonly verified: boolean;
}

export interface RulePart {
  readonly title: string;
  readonly lines: readonly RuleLine[];
}

/** The rules of one place on one day, made from their data alone. */
export interface PackPage {
  readonly id: PackId;
  readonly label: string;
  readonly from: string;
  readonly versions: readonly string[];
  readonly verified: boolean;
  readonly source: string;
  /** What nobody has read, which the centre enters itself. */
  readonly open: readonly string[];
  readonly parts: readonly RulePart[];
  readonly standard: readonly string[];
  /** What the centre has switched on. */
  readonly own: readonly string[];
  /** What came, went and changed since the version before; empty for the first. */
  readonly changes: readonly string[];
  /** The same for every version, the newest first. */
  readonly history: readonly { readonly from: string; readonly changes: readonly string[] }[];
}

const hardshipEffect = { required: '能办，要看家里收入', condition_exempt: '能办，不看家里收入' } as const;
const exemptEffect = { verification_exempt: '不查家里收入', condition_exempt: '不看家里收入' } as const;

const grounds: Readonly<Record<RefusalGround['fact'], string>> = {
  alreadyHandled: '已经办结过',
  outOfTime: '已经过了时效',
  noEvidence: '没有证据',
  outsideBodies: '没有机关受理',
  opponentUnknown: '对方不明确',
};

/**
 * The page of a place's rules.
 * @param on the day whose version is read, YYYY-MM-DD
 * @throws DomainError PackUnknown
 */
export function packPage(
  id: PackId,
  on: string,
  own: Partial<Switches> = {},
  voice: Voice = 'staff',
): PackPage {
  const pack = withSwitches(packFor(id, on), own);
  const versions = versionDays(id);

  return {
    id,
    label: pack.label,
    from: pack.from,
    versions,
    verified: pack.verified,
    source: pack.source,
    open: pack.open ?? [],
    parts: partsOf(pack, voice).filter(({ lines }) => lines.length > 0),
    standard: standardWords(pack.standard),
    own: switchWords(own),
    changes: changesAt(id, pack.from),
    history: [...versions].reverse().map((day) => ({ from: day, changes: changesAt(id, day) })),
  };
}

/** What a version changed of the one before it. */
function changesAt(id: PackId, from: string): string[] {
  const before = versionDays(id)
    .filter((day) => day < from)
    .pop();

  return before === undefined ? [] : changesSince(packFor(id, before), packFor(id, from));
}

function partsOf({ scope, exemptions, channels, refusals, legalNotes = [] }: Pack, voice: Voice): RulePart[] {
  const line = (rule: Rule, effect: string) => lineOf(rule, effect, voice);

  return [
    { title: '哪些事能办', lines: scope.map((rule) => line(rule, hardshipEffect[rule.hardship])) },
    { title: '谁不查、不看收入', lines: exemptions.map((rule) => line(rule, exemptEffect[rule.kind])) },
    { title: '服务通道', lines: channels.map((rule) => line(rule, bringsOf(rule).join('、') || '另有安排')) },
    { title: '工作人员可以不予的情形', lines: refusals.map(refusalLine) },
    { title: '另外要知道的', lines: legalNotes.map(noteLine) },
  ];
}

/** The articles of a rule in words; none where the text was not read (law.md: 未核实). */
function basisOf({ basis, verified }: Pick<Rule, 'basis' | 'verified'>): string {
  return verified ? basisWords(basis.filter(wasRead)) : '';
}

function lineOf(rule: Rule, effect: string, voice: Voice): RuleLine {
  const { id, title, when, from, verified } = rule;

  return {
    ...{ id, title, effect, from, verified },
    who: whoWords(when, voice),
    matters: mattersWords(when, voice),
    basis: basisOf(rule),
  };
}

function refusalLine({ id, title, fact, exceptStages, basis, from, verified }: RefusalGround): RuleLine {
  return {
    ...{ id, title, from, verified },
    who: '谁都可以',
    matters: grounds[fact],
    effect: `由工作人员决定${exceptStages.length > 0 ? '；申诉、再审、执行等另有规定的除外' : ''}`,
    basis: basisOf({ basis, verified }),
  };
}

function noteLine({ id, title, basis, from, verified }: LegalNote): RuleLine {
  return {
    ...{ id, title, from, verified, who: '', matters: '', effect: '' },
    basis: basisOf({ basis, verified }),
  };
}
