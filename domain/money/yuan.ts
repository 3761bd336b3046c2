import { fieldError } from '../refusals/errors';

/** Above this nobody's claim goes; it keeps every word below 万亿. */
const most = 999_999_999_999.99;

/** A sum in whole fen, so that nothing is lost to binary fractions. */
function fenOf(yuan: number): number {
  return Math.round(yuan * 100);
}

/** What is wrong with a sum, with the cure; `null` when it may stand. */
export function yuanFault(value: unknown): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '金额不对，请只填数字。';
  if (value < 0) return '金额不能是负数，请再看一遍。';
  if (value > most) return '金额太大，请再看一遍。';

  return Math.abs(fenOf(value) / 100 - value) > 1e-9 * Math.max(1, value)
    ? '金额最多到分，请再看一遍。'
    : null;
}

/**
 * Takes a sum in yuan: a number from 0 to a trillion, to the fen.
 * @throws DomainError AmountInvalid naming the field
 */
function readYuan(value: unknown, field = 'amount'): number {
  const fault = yuanFault(value);
  if (fault !== null) throw fieldError('AmountInvalid', field, fault);

  return fenOf(value as number) / 100;
}

/** Yuan and fen of a checked sum. */
export function splitYuan(value: unknown, field = 'amount'): { readonly yuan: number; readonly fen: number } {
  const fen = fenOf(readYuan(value, field));

  return { yuan: Math.floor(fen / 100), fen: fen % 100 };
}
