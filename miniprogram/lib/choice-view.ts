/** One choice as it is shown. */
export interface ChoiceView {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly legal: string;
  readonly chosen: boolean;
}
