import type { SectionId } from './question';

export const sections: readonly { readonly id: SectionId; readonly title: string }[] = [
  { id: 'who', title: '替谁申请' },
  { id: 'matter', title: '遇到的事' },
  { id: 'person', title: '姓名和电话' },
  { id: 'means', title: '家里的情况' },
  { id: 'story', title: '事情经过' },
  { id: 'contact', title: '怎么联系您' },
];
