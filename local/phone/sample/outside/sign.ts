/** Stands for the domain: code outside the mini-program. */
export const sign = (text: string): string => `${text}！`;
