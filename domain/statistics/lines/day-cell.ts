import { addDays } from '../../time/days';
import { readDay } from '../../time/times';

/** Excel counts days from here (its leap-year slip of 1900 included). */
const excelStart = '1899-12-30';
/** Excel's numbers of 1950-01-01 and 2099-12-31: a number outside is a year or a slip, no day. */
const [firstSerial, lastSerial] = [18_264, 73_050];
const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/;
const pressed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const clock = /[\sT]+\d{1,2}[:：时]\d{1,2}.*$/;
const weekday = /\s*[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?$/;
const digits = '〇一二三四五六七八九';

/** 二〇二五年三月二十一日 in figures; only a text that has a year in words is touched. */
function inFigures(text: string): string {
  if (!/^[〇○零一二三四五六七八九]{4}年/.test(text)) return text;

  return text
    .replace(/[○零]/g, '〇')
    .replace(/([一二三]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) =>
      String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + Math.max(0, digits.indexOf(ones || '〇'))),
    )
    .replace(/[〇一二三四五六七八九]/g, (sign) => String(digits.indexOf(sign)));
}

function ofSerial(serial: number): string | null {
  const day = Math.floor(serial);

  return day >= firstSerial && day <= lastSerial ? addDays(excelStart, day) : null;
}

/** What is wrong with a day that has no year or no date of the month; the usual hint for anything else. */
function hintFor(text: string): string {
  if (/^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?$/.test(text)) return '只写了年和月，请写到哪一天，像2026-11-30';
  if (/^\d{4}\s*年?$/.test(text)) return '只写了年份，请写到哪一天，像2026-11-30';
  if (/^\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?$/.test(text)) return '没有写年份，请写成2026-11-30这样';
  if (/^\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]/.test(text)) return '年份要写四位，像2026-11-30';

  return '要填日期，像2026-11-30';
}

/**
 * Reads a day as it stands in a cell: Excel's own number, 2025-3-5, 2025.3.5, 20250305, 2025年3月5日, 二〇二五年三月五日,
 * full-width figures, a clock's time or the weekday behind it.
 * @returns the day, or what would be right
 */
export function readDayCell(value: unknown): { readonly day: string } | { readonly hint: string } {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return { hint: hintFor('') };
  const plain = inFigures(text.normalize('NFKC').trim()).replace(clock, '').replace(weekday, '');
  if (/^\d{5}(?:\.\d+)?$/.test(plain)) {
    const day = ofSerial(Number(plain));
    if (day !== null) return { day };
  }
  const [, year = '', month = '', date = ''] = written.exec(plain) ?? pressed.exec(plain) ?? [];
  if (year === '') return { hint: hintFor(plain) };
  try {
    return { day: readDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) };
  } catch {
    return { hint: '这一天不存在，请核对' };
  }
}
