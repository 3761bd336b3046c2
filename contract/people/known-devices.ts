/** So many accounts are known at one browser. */
export const mostDevices = 10;
