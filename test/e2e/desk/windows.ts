/** A laptop at the window. */
export const laptop = { name: '1280', width: 1280, height: 800 } as const;
/** What is left of it at 200 % zoom. */
export const zoomed = { name: '200', width: 640, height: 400 } as const;
