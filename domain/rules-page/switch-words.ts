import type { Figure, Switches } from '../eligibility/packs/pack';
import { nearbyWords } from '../eligibility/nearby';
import { bringsOf } from '../eligibility/decision/channels-open';
import { matterWord, tagWord } from './when-words';

const nearest: Readonly<Record<Switches['nearestCentre'], string>> = {
  direct: '不归这里管的申请：就在这里办',
  forward: '不归这里管的申请：这里先收、先看，再转过去',
  none: '不归这里管的申请：告诉他该去哪里',
};

function figureWords(what: string, figure: Figure | null | undefined): string[] {
  if (!figure) return [];

  return [`${what}：每人每月${figure.value}元（${figure.source}${figure.verified ? '' : '，未核实'}）`];
}

/** What a centre has switched on beside the rules of its place (law.md §11), a line each. */
export function switchWords(own: Partial<Switches>): string[] {
  const { nearestCentre, crossRegion, migrantKinExempt, committeeMayApply = [], anyMatterFor = [] } = own;
  const persons = anyMatterFor.map((tag) => tagWord(tag, 'staff')).join('、');

  return [
    ...figureWords('经济困难标准', own.standardAmount),
    ...figureWords('绿色通道放宽到', own.greenStandard),
    ...(nearestCentre ? [nearest[nearestCentre]] : []),
    ...(crossRegion ? [`外地的农民工来讨薪：${nearbyWords[crossRegion]}`] : []),
    ...(migrantKinExempt ? ['农民工因工死亡的，家属也不查收入'] : []),
    ...(committeeMayApply.length > 0 ? ['村委会、居委会可以代为申请'] : []),
    ...(persons ? [`不受事项范围限制：${persons}`] : []),
    ...(own.extraMatters ?? []).map(
      ({ matter, source, verified }) =>
        `另外能办：${matterWord(matter, 'staff')}（${source}${verified ? '' : '，未核实'}）`,
    ),
    ...(own.ownChannels ?? []).map((one) => {
      const brings = bringsOf({ ...one, priorities: one.first ? ['accept', 'review', 'assign'] : [] });

      return `通道“${one.title}”：给${one.tags.map((tag) => tagWord(tag, 'staff')).join('、')}，${brings.join('、')}（${one.source}${one.verified ? '' : '，未核实'}）`;
    }),
  ];
}
