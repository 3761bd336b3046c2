/** Days without a word after which the centre asks whoever handles the case. */
export const silenceDays = 30;
