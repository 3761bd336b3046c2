/** Budget, need, income and expenditure of one heading in a year. Sums in yuan. */
export interface BudgetUse {
  readonly item: string;
  readonly budget: number;
  readonly need: number;
  readonly income: number;
  readonly spent: number;
  /** Spent of the budget in per cent with two decimals; `null` without a budget. */
  readonly rate: number | null;
  /** What the need exceeds the budget by; 0 where it does not. */
  readonly gap: number;
}

/** An entry of the accounts. */
export interface MoneyLine {
  readonly year: string;
  readonly way: string;
  readonly item: string;
  readonly amount: number;
}

const total = '合计';

/** Fen, so that adding up yuan leaves no crumbs. */
function sumOf(lines: readonly MoneyLine[], wanted: string): number {
  const fen = lines.reduce(
    (sum, { way, amount }) => sum + (way === wanted ? Math.round(amount * 100) : 0),
    0,
  );

  return fen / 100;
}

function useOf(item: string, lines: readonly MoneyLine[]): BudgetUse {
  const [budget, need, income, spent] = [
    sumOf(lines, '预算'),
    sumOf(lines, '需求'),
    sumOf(lines, '收入'),
    sumOf(lines, '支出'),
  ];
  const rate = budget === 0 ? null : Math.round((spent / budget) * 10_000) / 100;

  return {
    item,
    budget,
    need,
    income,
    spent,
    rate,
    gap: Math.max(0, Math.round((need - budget) * 100) / 100),
  };
}

/** The accounts of a year by heading, the sum of all at the end; no lines, no rows. */
export function useOfBudget(lines: readonly MoneyLine[], year: string): readonly BudgetUse[] {
  const own = lines.filter((line) => line.year === year);
  if (own.length === 0) return [];
  const items = [...new Set(own.map(({ item }) => item))];

  return [
    ...items.map((item) =>
      useOf(
        item,
        own.filter((line) => line.item === item),
      ),
    ),
    useOf(total, own),
  ];
}
