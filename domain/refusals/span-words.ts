/** So many seconds as people say it, never shorter than it is: 86400 is 1天, 300 is 5分钟, 61 is 2分钟. */
export function spanWords(seconds: number): string {
  if (seconds > 86_399) return `${Math.ceil(seconds / 86_400)}天`;
  if (seconds > 3599) return `${Math.ceil(seconds / 3600)}小时`;

  return `${Math.ceil(seconds / 60)}分钟`;
}
