import type { PackLayer, ServiceChannel, Standard, Switches } from '../pack';
import { nationalExemptions } from './national-exemptions';
import { lawInForce, nationalScope } from './national-scope';

const threePriorities = ['accept', 'review', 'assign'] as const;

/** law.md §1.10: the ways of service seen in practice; every centre may have its own. */
const nationalChannels: readonly ServiceChannel[] = [
  {
    id: 'G1',
    title: '农民工绿色通道',
    channel: 'green',
    when: {
      matters: ['wages', 'work_injury', 'traffic_injury', 'medical_injury', 'social_insurance'],
      anyTag: ['migrant_worker', 'migrant_worker_kin'],
    },
    basis: ['003', '004§2'],
    priorities: threePriorities,
    acceptFirst: true,
    homeVisit: false,
    from: lawInForce,
    verified: false,
  },
  {
    id: 'G2',
    title: '行动不便的人上门办',
    channel: 'convenience',
    when: { anyTag: ['immobile'] },
    basis: ['法-45', '000'],
    priorities: [],
    acceptFirst: false,
    homeVisit: true,
    from: lawInForce,
    verified: true,
  },
  {
    id: 'G3',
    title: '军人军属优先',
    channel: 'military',
    when: { anyTag: ['soldier', 'soldier_family', 'martyr_near_kin', 'fallen_soldier_family'] },
    basis: ['军人地位法-61'],
    priorities: ['accept'],
    acceptFirst: false,
    homeVisit: false,
    from: lawInForce,
    verified: true,
  },
  {
    id: 'G4',
    title: '网约车、快递、外卖劳动者优先',
    channel: 'platform',
    when: {
      matters: ['wages', 'labour_relation', 'work_injury', 'social_insurance', 'platform_injury'],
      anyTag: ['platform_worker'],
    },
    basis: ['司法部2024-02-01通知'],
    priorities: threePriorities,
    acceptFirst: false,
    homeVisit: false,
    from: '2024-02-01',
    verified: true,
  },
  {
    id: 'G5',
    title: '残疾人职工的劳动争议优先',
    channel: 'disabled_worker',
    when: {
      matters: [
        'wages',
        'labour_relation',
        'work_injury',
        'social_insurance',
        'contract_end',
        'dismissal_damages',
      ],
      anyTag: ['disabled'],
    },
    basis: ['残疾人就业条例-24'],
    priorities: ['accept'],
    acceptFirst: false,
    homeVisit: false,
    from: lawInForce,
    verified: true,
  },
];

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

/** 全国基线: the statute, and nothing that only one place has. */
export const national: PackLayer = {
  id: 'national',
  label: '全国基线',
  from: lawInForce,
  verified: true,
  scope: nationalScope,
  exemptions: nationalExemptions,
  channels: nationalChannels,
  refusals: [],
  standard: nationalStandard,
  switches: plainSwitches,
};
