declare const CONTRACT_MADE: string | undefined;

/**
 * A print of all contracts of this build: phone and desk send it, functions compare. Put in by the build; empty where code
 * runs unbuilt, and then nothing is compared.
 */
export const contractMade = typeof CONTRACT_MADE === 'undefined' ? '' : CONTRACT_MADE;

/** Whether whoever asks was built with other contracts than whoever answers. */
export function isOfOtherBuild(made: unknown, own = contractMade): boolean {
  return Boolean(made && own) && made !== own;
}
