import * as v from 'valibot';
import { fields, text } from '../../contract/fields';
import { centreFields } from '../../contract/setup/centre';
import { userName } from '../../contract/people/users';

const { name, shortName, phone, address, hours, bureau } = centreFields;

/** What a centre is founded with; everything else is entered at the desk. */
const schema = fields({
  ...{ name, shortName, phone, address, hours, bureau },
  manager: userName,
  managerName: text('用户管理员的姓名', 30),
});

export type FoundingParts = v.InferOutput<typeof schema>;

/** The words of the command for each part. */
export const foundingOptions: Readonly<Record<keyof FoundingParts, string>> = {
  name: '--name 中心名称',
  shortName: '--short 文号简称',
  phone: '--phone 电话',
  address: '--address 地址',
  hours: '--hours 办公时间',
  bureau: '--bureau 司法局名称',
  manager: '--manager 用户名',
  managerName: '--manager-name 姓名',
};

/** The checked parts, or one sentence for each part that is missing or wrong. */
export function readFoundingParts(
  given: Readonly<Partial<Record<keyof FoundingParts, string | undefined>>>,
): { readonly parts: FoundingParts } | { readonly faults: readonly string[] } {
  const read = v.safeParse(schema, given);
  if (read.success) return { parts: read.output };
  const faults = read.issues.map(({ path, message }) => {
    const key = path?.[0]?.key as keyof FoundingParts;

    return given[key] === undefined ? `还缺 ${foundingOptions[key]}` : `${foundingOptions[key]}：${message}`;
  });

  return { faults };
}
