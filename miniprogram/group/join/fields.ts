import { rowFaults } from '../../lib/domain';
import type { MemberRow } from '../../lib/domain';

export const emptyRow: MemberRow = { name: '', number: '', phone: '', amount: '' };

/** The four things a worker tells of themselves. */
export const fields: readonly {
  readonly id: keyof MemberRow;
  readonly kind: string;
  readonly label: string;
  readonly example: string;
}[] = [
  { id: 'name', kind: 'text', label: '您叫什么名字？', example: '和身份证上一样' },
  { id: 'number', kind: 'identity', label: '身份证号码', example: '18位，最后一位可能是X' },
  { id: 'phone', kind: 'phone', label: '电话', example: '手机或座机都行' },
  { id: 'amount', kind: 'money', label: '欠您多少工钱？', example: '比如 12300 或 1.2万' },
];

/** A sound worker: with one field replaced, what is wrong can only be that field. */
const sound: MemberRow = {
  name: '钱小麦',
  number: '110101198003078879',
  phone: '13800138000',
  amount: '1',
};

/** What is wrong with each field, by its id. */
export function faultsOf(row: MemberRow): readonly { readonly id: string; readonly message: string }[] {
  return fields.flatMap(({ id }) => {
    const [message] = rowFaults({ ...sound, [id]: row[id] });

    return message === undefined ? [] : [{ id, message }];
  });
}
