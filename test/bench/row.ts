/** One line of the table of measurements. */
export interface Row {
  readonly what: string;
  readonly value: string;
  /** What design §6 asks for; empty where a figure is only shown. */
  readonly budget: string;
  readonly holds: boolean | null;
}

/** A figure that must reach a least value. */
export function atLeast(what: string, value: number, least: number, unit: string): Row {
  return {
    what,
    value: `${figure(value)}${unit}`,
    budget: `≥ ${figure(least)}${unit}`,
    holds: value >= least,
  };
}

/** A figure that must not pass a most value. */
export function atMost(what: string, value: number, most: number, unit: string): Row {
  return { what, value: `${figure(value)}${unit}`, budget: `≤ ${figure(most)}${unit}`, holds: value <= most };
}

/** A figure that is only shown. */
export function shown(what: string, value: number, unit: string): Row {
  return { what, value: `${figure(value)}${unit}`, budget: '', holds: null };
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));
}
