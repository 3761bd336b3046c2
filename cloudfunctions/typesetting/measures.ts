/** The page of an official letter (GB/T 9704), in points: 37 mm above, 28 mm at the left, a text of 156 × 225 mm. */
export const pageMargins: [number, number, number, number] = [79.4, 104.9, 73.7, 99.1];

/** A list of many columns, lying on its side. */
export const wideMargins: [number, number, number, number] = [36, 42, 36, 54];

/** 28 signs to a line of 156 mm. */
export const bodySize = 15.75;

/** 22 lines to a page of 225 mm. */
export const leading = 28.95;

/** 二号 for the name of the organ and the title. */
export const titleSize = 22;

/** A sheet is set closer, so that it stays on one or two pages. */
export const sheetStyle = { fontSize: 12, lineHeight: 1.25 };

/** What a file is set with. */
export interface Face {
  /** The name that the typesetter knows; titles have `…Title`. */
  readonly font: string;
  /** How high a line is by itself, in parts of the type size: the leading is made from it. */
  readonly lineHeight: number;
}
