import type { PackPlan } from '../../../contract/setup/packs';
import type { Shown } from '../../../contract/pieces';
import { channelTyped, channelWritten, type TypedChannel } from './channel-typed';
import { linesOf } from '../typed-lines';

type ExtraMatter = NonNullable<PackPlan['switches']['extraMatters']>[number];
type Figure = PackPlan['switches']['standardAmount'];

/** A figure as typed; an empty amount is none. */
export interface TypedFigure {
  value: string;
  source: string;
  verified: boolean;
}

/** A matter beyond the statute as typed. */
export interface TypedExtra {
  matter: string;
  source: string;
  verified: boolean;
}

/** A version of the rules as typed. */
export interface TypedPlan {
  from: string;
  packId: string;
  nearestCentre: string;
  crossRegion: string;
  ownChannels: TypedChannel[];
  anyMatterFor: string[];
  migrantKinExempt: boolean;
  committeeMayApply: string;
  standardAmount: TypedFigure;
  greenStandard: TypedFigure;
  extraMatters: TypedExtra[];
  note: string;
}

function figureTyped(figure: Shown<Figure>): TypedFigure {
  return {
    value: String(figure?.value ?? ''),
    source: figure?.source ?? '',
    verified: figure?.verified ?? false,
  };
}

function figureWritten({ value, source, verified }: TypedFigure): Figure {
  return value.trim() ? { value: Number(value), source, verified } : null;
}

/** A new version starts from what holds now. */
export function planTyped({ packId, switches }: Shown<Omit<PackPlan, 'note'>>, from: string): TypedPlan {
  const { nearestCentre, migrantKinExempt, committeeMayApply, standardAmount, greenStandard } = switches;
  return {
    ...{ from, packId, nearestCentre, migrantKinExempt },
    crossRegion: switches.crossRegion ?? 'accept',
    ownChannels: (switches.ownChannels ?? []).map(channelTyped),
    anyMatterFor: [...(switches.anyMatterFor ?? [])],
    committeeMayApply: committeeMayApply.join('\n'),
    standardAmount: figureTyped(standardAmount),
    greenStandard: figureTyped(greenStandard),
    extraMatters: (switches.extraMatters ?? []).map((one) => ({ ...one })),
    note: '',
  };
}

/** The version as the office takes it. */
export function planWritten(typed: TypedPlan): PackPlan {
  const { from, packId, nearestCentre, migrantKinExempt, committeeMayApply, note } = typed;
  return {
    ...{ from, note },
    packId: packId as PackPlan['packId'],
    switches: {
      nearestCentre: nearestCentre as PackPlan['switches']['nearestCentre'],
      crossRegion: typed.crossRegion as NonNullable<PackPlan['switches']['crossRegion']>,
      ownChannels: typed.ownChannels.map(channelWritten),
      anyMatterFor: typed.anyMatterFor as NonNullable<PackPlan['switches']['anyMatterFor']>,
      migrantKinExempt,
      committeeMayApply: linesOf(committeeMayApply),
      standardAmount: figureWritten(typed.standardAmount),
      greenStandard: figureWritten(typed.greenStandard),
      extraMatters: typed.extraMatters.map(({ matter, source, verified }) => ({
        matter: matter as ExtraMatter['matter'],
        source: source.trim(),
        verified,
      })),
    },
  };
}
