/** What the person asked for, as the desk sends it along with the choice. */
export interface AskedFor {
  readonly woman: boolean;
  readonly language: string | null;
  /** The lawyer named by the person (点援). */
  readonly named: string | null;
}

/** The first look goes by what the case says. */
export const asTheCaseSays = {};

export const nothingAsked: AskedFor = { woman: false, language: null, named: null };
