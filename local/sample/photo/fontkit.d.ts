/** The part of fontkit that draws the sample photos; the package has no types of its own. */
declare module 'fontkit' {
  export interface Typeface {
    readonly unitsPerEm: number;
    layout(text: string): {
      readonly glyphs: readonly {
        readonly path: {
          readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
        };
        readonly advanceWidth: number;
      }[];
    };
  }

  export function openSync(file: string): Typeface;
}
