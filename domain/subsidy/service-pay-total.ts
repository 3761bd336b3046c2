/** What one line of services comes to, in yuan: so many times the rate, and the costs laid out. */
export function servicePayTotal({
  times,
  price,
  costs,
}: {
  readonly times: number;
  readonly price: number;
  readonly costs: number;
}): number {
  return Math.round((times * price + costs) * 100) / 100;
}
