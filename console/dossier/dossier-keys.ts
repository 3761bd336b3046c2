import type { KeyLine } from '../shell/keys';

/** The keys of the dossier as the help shows them; the panes listen for them. */
export const dossierKeys: readonly KeyLine[] = [
  { keys: ['a'], does: '到“下一步”' },
  { keys: ['d'], does: '办“下一步”的第一项' },
  { keys: ['Ctrl', 'Enter'], does: '把正在填的表交上去' },
  { keys: ['t'], does: '办下一件' },
  { keys: ['['], does: '上一份材料' },
  { keys: [']'], does: '下一份材料' },
  { keys: ['+', '-'], does: '放大、缩小' },
  { keys: [',', '.'], does: '左转、右转' },
  { keys: ['\\'], does: '并排对照' },
  { keys: ['1', '2', '3'], does: '合格、不清楚、不符' },
  { keys: ['n'], does: '写备注' },
  { keys: ['Esc'], does: '收起正在填的表' },
];
