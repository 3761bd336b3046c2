/** A ticket of the government hotline, as far as its rates ask. */
export interface TicketLine {
  readonly taken: boolean;
  readonly answered: boolean;
  readonly content: boolean;
}

/** One of the three rates with its base; `null` where the base is nought. */
export interface TicketRate {
  readonly name: '签收率' | '答复率' | '满意率';
  readonly part: number;
  readonly whole: number;
  readonly rate: number | null;
}

function rate(name: TicketRate['name'], part: number, whole: number): TicketRate {
  return { name, part, whole, rate: whole === 0 ? null : Math.round((part / whole) * 10_000) / 100 };
}

/** Taken and answered of those received, content of those answered. */
export function ratesOf(tickets: readonly TicketLine[]): readonly TicketRate[] {
  const answered = tickets.filter((one) => one.answered);

  return [
    rate('签收率', tickets.filter((one) => one.taken).length, tickets.length),
    rate('答复率', answered.length, tickets.length),
    rate('满意率', answered.filter((one) => one.content).length, answered.length),
  ];
}
