/** Stands in the environment of tests whose run has just built everything: each file of them would only find it so. */
const mark = 'YUANSHOU_BUILT';

export const builtAlready: Readonly<Record<string, string>> = { [mark]: '1' };

export const isBuiltAlready = (): boolean => process.env[mark] === builtAlready[mark];
