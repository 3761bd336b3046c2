/** Why somebody cannot come themselves, as the form asks it. */
export const reasonsNotToCome = {
  minor: '他还没满18岁',
  limited: '他自己说不清、办不了',
  custody: '他被关着，出不来',
  entrusted: '他让我来的',
} as const;

/** What whoever acts for somebody is to them. */
export const kinOfApplicant = {
  parent: '父亲或母亲',
  spouse: '丈夫或妻子',
  child: '子女',
  sibling: '兄弟姐妹',
  grandparent: '祖辈',
  grandchild: '孙辈',
} as const;
