import type { OwnField } from './own-field';

const own: readonly OwnField[] = [
  { id: 'name', label: '您叫什么名字？', kind: 'name', most: 50, needed: '请填姓名。', from: 'name' },
  {
    id: 'number',
    label: '您的身份证号（可以不写）',
    kind: 'identity',
    most: 24,
    from: 'identity_number',
  },
  { id: 'phone', label: '您的电话（可以不写）', kind: 'phone', most: 30, from: 'phone' },
  { id: 'address', label: '您住在哪里？（可以不写）', kind: 'line', most: 100, from: 'address' },
];

const opponentOf = (label: string, example: string): readonly OwnField[] => [
  { id: 'opponent', label, kind: 'line', example, most: 80, needed: '请写对方是谁', from: 'opponent' },
  { id: 'opponentPlace', label: '对方在哪里？（可以不写）', kind: 'line', most: 100 },
];

const sum = (needed?: string): OwnField => ({
  id: 'amount',
  label: needed ? '要多少钱？' : '要多少钱？（不是要钱就不写）',
  kind: 'money',
  example: '比如 12300 或 1.2万',
  most: 20,
  from: 'amount',
  ...(needed && { needed }),
});

const story: OwnField = {
  id: 'story',
  label: '事情是怎么样的？',
  kind: 'lines',
  example: '什么时候、在哪、说好什么、后来怎么了',
  most: 1500,
  needed: '请写几句事情是怎么样的',
  from: 'story',
};

const proof: OwnField = {
  id: 'proof',
  label: '有什么能证明？（可以不写）',
  kind: 'lines',
  example: '欠条、合同、转账、聊天记录、谁能作证',
  most: 500,
};

const wish = (example: string): OwnField => ({
  id: 'wish',
  label: '还要对方做什么？（可以不写）',
  kind: 'lines',
  example,
  most: 300,
});

/** A claim at court. */
export const claimFields: readonly OwnField[] = [
  ...own,
  ...opponentOf('要告谁？', '名字，或者单位的全名'),
  sum(),
  wish('比如：判我们离婚；把房子还给我'),
  story,
  proof,
];

/** An order to pay: a sum, a paper, and nothing owed the other way. */
export const paymentOrderFields: readonly OwnField[] = [
  ...own,
  ...opponentOf('谁欠您钱？', '名字，或者单位的全名'),
  sum('请写欠您多少钱'),
  story,
  {
    ...proof,
    label: '凭什么说他欠您？',
    example: '比如：2026年3月1日写的欠条',
    needed: '请写有什么欠条或字据',
  },
];

/** A claim against an employer. */
export const arbitrationFields: readonly OwnField[] = [
  ...own,
  ...opponentOf('单位叫什么？', '公司的全名，工牌、合同、工资条上有'),
  sum(),
  wish('比如：补签合同；开离职证明；补缴社保'),
  story,
  proof,
];
