import { contrastStyle, sizeStyles } from './look-styles';
import { keepIfRoom } from '../keep-here';

export type TextSize = keyof typeof sizeStyles;

/** How the person wants to see things; one switch, remembered. */
export interface Look {
  readonly size: TextSize;
  readonly contrast: boolean;
}

const key = 'look';
const names: Readonly<Record<TextSize, string>> = { standard: '标准', large: '大字', extra: '特大' };

/** Text sizes in order, with the word on the switch. */
export const textSizes = (Object.keys(sizeStyles) as TextSize[]).map((size) => ({ size, name: names[size] }));

function isSize(value: unknown): value is TextSize {
  return typeof value === 'string' && value in sizeStyles;
}

/** The phone's own text size decides until the person has chosen here. */
function systemSize(): TextSize {
  const scale = (wx.getAppBaseInfo() as { fontSizeScaleFactor?: number }).fontSizeScaleFactor ?? 1;
  if (scale >= 1.5) return 'extra';

  return scale >= 1.15 ? 'large' : 'standard';
}

/** What was chosen last, else what the system says. */
export function currentLook(): Look {
  const kept = wx.getStorageSync<Partial<Look> | ''>(key);
  if (kept && isSize(kept.size)) return { size: kept.size, contrast: kept.contrast === true };

  return { size: systemSize(), contrast: false };
}

/** The value of page-style for this look. */
export function styleOf(look: Look): string {
  return look.contrast ? `${sizeStyles[look.size]};${contrastStyle}` : sizeStyles[look.size];
}

/** Remembers the choice and gives it to every open page at once. */
export function chooseLook(look: Look): void {
  keepIfRoom(key, look);
  for (const page of getCurrentPages()) page.setData({ look: styleOf(look) });
}
