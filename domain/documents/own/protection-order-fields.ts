import type { OwnField } from './own-field';

/** Five answers, and two that may be left for the pen. */
export const protectionOrderFields: readonly OwnField[] = [
  { id: 'name', label: '您叫什么名字？', kind: 'name', most: 50, needed: '请填姓名。', from: 'name' },
  {
    id: 'opponent',
    label: '他叫什么，是您什么人？',
    kind: 'line',
    example: '比如：姓名，丈夫',
    most: 60,
    needed: '请写他叫什么，是您什么人',
    from: 'opponent',
  },
  {
    id: 'story',
    label: '他做过什么？最近一次是哪天？',
    kind: 'lines',
    example: '哪天、在哪、怎么打的、伤在哪，写几句就行',
    most: 1500,
    needed: '请写几句他做过什么',
    from: 'story',
  },
  {
    id: 'wish',
    label: '想让法院命令他什么？',
    kind: 'lines',
    example: '比如：不许打我、不许跟着我、不许到我单位来、搬出去',
    most: 300,
    needed: '请写想让法院命令他什么',
  },
  {
    id: 'proof',
    label: '有什么能证明？',
    kind: 'lines',
    example: '报警回执、伤的照片、聊天记录，有一样也行',
    most: 500,
    needed: '请写有什么能证明，没有就写“没有”',
  },
  {
    id: 'phone',
    label: '法院打哪个电话安全？（可以不写）',
    kind: 'phone',
    most: 30,
    from: 'phone',
  },
  {
    id: 'address',
    label: '您现在住在哪？（可以不写）',
    kind: 'line',
    example: '怕他知道，就不写，当面告诉法院',
    most: 100,
  },
];
