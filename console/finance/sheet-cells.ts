import type { SubsidyRow, SubsidySheet } from '../../contract/finance/subsidy';
import { fundingSources } from '../../domain/vocabulary/handling/funding-sources';

/** One cell of the month's sheet, as the writer of Excel files takes it. */
interface Cell {
  readonly value: string | number;
  readonly fontWeight?: 'bold';
  readonly format?: string;
}

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });
const text = (value: string): Cell => ({ value });
const money = (value: number): Cell => ({ value, format: '0.00' });
const head = [
  ...['档号', '受援人', '案由', '承办单位', '承办人', '标准', '基本', '异地', '翻译', '其他', '减发'],
  ...['实发（元）', '理由', '资金', '付款日', '凭证', '户名', '开户行', '账号', '领款人签字'],
];
const own = ['基本', '异地', '翻译', '减发'];

/** The month's sheet with its sum, the number of cases and places to sign. */
export function sheetCells({ centre, month, rows }: SubsidySheet): readonly (readonly Cell[])[] {
  const total = sum(rows.map((row) => row.total));

  return [
    [bold(`${centre}办案补贴发放表（${month}）`)],
    head.map(bold),
    ...rows.map(rowCells),
    [bold('合计'), text(`${rows.length}件`), ...Array.from({ length: 9 }, () => text('')), money(total)],
    [],
    [text('制表：'), text(''), text('复核：'), text(''), text('审批：'), text(''), text('付款：')],
  ];
}

function rowCells(row: SubsidyRow): readonly Cell[] {
  const of = (kind: string) =>
    sum(row.lines.filter((line) => line.kind === kind).map(({ amount }) => amount));
  const rest = sum(row.lines.filter(({ kind }) => !own.includes(kind)).map(({ amount }) => amount));

  return [
    ...[row.archiveNumber, row.person, row.matter, row.unit, row.lawyer, row.table].map(text),
    ...[of('基本'), of('异地'), of('翻译'), rest, of('减发'), row.total].map(money),
    text(row.lines.map(({ kind, why }) => `${kind}：${why}`).join('；')),
    ...[fundingSources[row.source], row.paidOn ?? '', row.voucher ?? ''].map(text),
    ...[row.bank?.holder ?? '', row.bank?.bank ?? '', row.bank?.account ?? '', ''].map(text),
  ];
}

function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((all, one) => all + one, 0) * 100) / 100;
}
