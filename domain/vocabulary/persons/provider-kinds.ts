/** Who may be assigned: lawyers of firms, of the centre and in other public posts, 基层法律服务工作者, duty lawyers, volunteers. */
export const providerKinds = {
  lawyer: '社会律师',
  grassroots: '基层法律服务工作者',
  centre: '机构律师',
  public: '公职律师',
  duty: '值班律师',
  volunteer: '志愿者',
} as const;

export type ProviderKind = keyof typeof providerKinds;
