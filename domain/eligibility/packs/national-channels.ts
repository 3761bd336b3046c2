import type { ServiceChannel } from './pack';
import { lawInForce } from './national-scope';

const threePriorities = ['accept', 'review', 'assign'] as const;

const plain = {
  priorities: [],
  acceptFirst: false,
  homeVisit: false,
  sameDay: false,
  verified: true,
} as const;

/** The ministry's plan of 2026 for wages of migrant workers: 一律免予核查, 优先指派, no district. */
export const safeHeart = { source: '安心行动2026', from: '2026-02-12' } as const;

/** law.md §1.10, §11 and what the ministry has added since; every centre may have its own beside them. */
export const nationalChannels: readonly ServiceChannel[] = [
  {
    ...plain,
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
    sameDay: true,
    from: lawInForce,
    verified: false,
  },
  {
    ...plain,
    id: 'G6',
    title: '进城务工人员欠薪优先指派，不受地域限制',
    channel: 'wages_first',
    when: { matters: ['wages'], anyTag: ['migrant_worker'] },
    basis: [safeHeart.source],
    priorities: ['assign'],
    anyDistrict: true,
    from: safeHeart.from,
  },
  {
    ...plain,
    id: 'G2',
    title: '行动不便的人上门办',
    channel: 'convenience',
    when: { anyTag: ['immobile'] },
    basis: ['法-45', '000'],
    homeVisit: true,
    from: lawInForce,
  },
  {
    ...plain,
    id: 'G3',
    title: '军人军属优先',
    channel: 'military',
    when: { anyTag: ['soldier', 'soldier_family', 'martyr_near_kin', 'fallen_soldier_family'] },
    basis: ['军人地位法-61'],
    priorities: ['accept'],
    from: lawInForce,
  },
  {
    ...plain,
    id: 'G4',
    title: '网约车、快递、外卖劳动者优先',
    channel: 'platform',
    when: {
      matters: ['wages', 'labour_relation', 'work_injury', 'social_insurance', 'platform_injury'],
      anyTag: ['platform_worker'],
    },
    basis: ['司法部2024-02-01通知'],
    priorities: threePriorities,
    from: '2024-02-01',
  },
  {
    ...plain,
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
    from: lawInForce,
  },
];
