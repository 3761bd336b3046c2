/** The build stops: what was found in the sources, one line each, for the person who wrote them. */
export class BuildFailure extends Error {
  constructor(
    readonly part: string,
    readonly problems: readonly string[],
  ) {
    super(`${part} 没有构建成功：\n${problems.map((problem) => `  ✗ ${problem}`).join('\n')}`);
    this.name = 'BuildFailure';
  }
}
