import type { LegalNote, PackLayer, Standard, Switches } from './pack';
import { nationalChannels } from './national-channels';
import { nationalExemptions } from './national-exemptions';
import { lawInForce, nationalScope } from './national-scope';

/** 法-34 leaves the number to the provinces: the centre enters its own, and only what is above it is refused. */
export const nationalStandard: Standard = {
  kind: 'amount',
  op: '<=',
  assetsTest: false,
  basis: ['条例-13', '148-18', '148-18(1)'],
  cohabitingBasis: ['148-18(2)', '124-15(2)'],
  from: lawInForce,
  verified: true,
};

export const plainSwitches: Switches = {
  nearestCentre: 'none',
  migrantKinExempt: false,
  committeeMayApply: [],
  standardAmount: null,
  greenStandard: null,
};

/** What the steps rest on beside the tables. */
const legalNotes: readonly LegalNote[] = [
  {
    id: 'L1',
    title: '家属代请了辩护人的，看本人要哪一个；本人选家里请的，办案机关告诉中心，援助终止',
    basis: ['法释〔2025〕9号'],
    from: '2025-06-27',
    verified: true,
  },
  {
    id: 'L2',
    title: '未成年被害人的案件，检察院通知的，先派代理人，监护人的同意以后补',
    basis: ['法-29', '刑诉解释-565'],
    from: lawInForce,
    verified: true,
  },
  {
    id: 'L3',
    title: '终止刑事援助的，三日内告诉受援人和办案机关',
    basis: ['司发通〔2013〕18号-22'],
    from: lawInForce,
    verified: true,
  },
];

const days = [nationalScope, nationalExemptions, nationalChannels, legalNotes].flatMap((rules) =>
  rules.map(({ from }) => from),
);

/** 全国基线, one version for each day on which something came to it: the statute, and nothing that only one place has. */
export const nationalVersions: readonly PackLayer[] = [...new Set(days)].sort().map((day) => {
  const holds = ({ from }: { readonly from: string }) => from <= day;

  return {
    id: 'national',
    label: '全国基线',
    from: day,
    verified: true,
    source: '《法律援助法》原文，2022-01-01起施行；司法部的部署按报道',
    open: ['经济困难标准由省里定，请填本中心的数'],
    scope: nationalScope.filter(holds),
    exemptions: nationalExemptions.filter(holds),
    channels: nationalChannels.filter(holds),
    legalNotes: legalNotes.filter(holds),
    refusals: [],
    standard: nationalStandard,
    switches: plainSwitches,
  };
});
