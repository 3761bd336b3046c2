import type { SectionId } from './question';

export const sections: readonly { readonly id: SectionId; readonly title: string }[] = [
  { id: 'matter', title: '您遇到的事' },
  { id: 'means', title: '您家的情况' },
  { id: 'who', title: '谁来申请' },
  { id: 'person', title: '申请人' },
  { id: 'story', title: '事情经过' },
  { id: 'contact', title: '怎么联系您' },
];
