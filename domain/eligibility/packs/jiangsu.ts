import type { PackLayer, ScopeRule } from './pack';
import { dated, layer } from './layer';
import { nationalStandard } from './national';
import { lawInForce } from './national-scope';

const revised = '2025-01-01';
const basis = ['法-31(9)', '江苏条例2025'];

/** 江苏 since 2025 (press of 2024-12-20): no article is named, the text itself was not read. */
const revision: readonly Omit<ScopeRule, 'from' | 'verified'>[] = [
  {
    id: '苏2025欺凌',
    title: '未成年人受到校园欺凌',
    when: { matters: ['school_bullying'], anyTag: ['minor'] },
    basis,
    hardship: 'required',
  },
  {
    id: '苏2025种养',
    title: '农作物、养殖的动物受到损害',
    when: { matters: ['farm_loss', 'fake_farm_goods'] },
    basis,
    hardship: 'required',
  },
  {
    id: '苏2025征迁',
    title: '征地拆迁使权益受到严重损害',
    when: { matters: ['land_taking'] },
    basis,
    hardship: 'required',
  },
  {
    id: '苏2025六类',
    title: '低收入人口、孤儿等认定的人员，不受事项范围限制',
    when: { exceptMatters: ['consultation', 'project_payment'], anyTag: ['low_income_listed', 'orphan'] },
    basis,
    hardship: 'required',
  },
  {
    id: '苏2025被害',
    title: '未成年被害人不受经济困难条件限制',
    when: { matters: ['victim_agent', 'incidental_plaintiff', 'private_prosecutor'], anyTag: ['minor'] },
    basis: ['法-32(5)', '江苏条例2025'],
    hardship: 'condition_exempt',
  },
];

/** 江苏: per-capita income not above the local minimum wage, which the centre enters. */
export const jiangsu: readonly PackLayer[] = [
  layer({
    id: 'jiangsu',
    label: '江苏',
    from: lawInForce,
    verified: false,
    source: '2021年的报道：十三个市都按月最低工资标准',
    open: ['当地最低工资标准'],
    standard: { ...nationalStandard, op: '<=' },
  }),
  layer({
    id: 'jiangsu',
    label: '江苏',
    from: revised,
    verified: false,
    source: '《江苏省法律援助条例》2025-01-01起施行，按2024-12-20的报道；原文没有读到',
    open: ['当地最低工资标准，或者更宽的数', '六类认定人员的其余几类'],
    scope: dated<ScopeRule>(revised, false, revision),
    standard: {
      ...nationalStandard,
      op: '<=',
      specialExpense: { causes: ['grave_illness'], basis: ['江苏条例2025'] },
      basis: [...nationalStandard.basis, '江苏条例2025'],
      from: revised,
      verified: false,
    },
  }),
];
