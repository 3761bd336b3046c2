const minute = 60;
const hour = 3600;
const day = 86_400;

const units = [
  { least: day, name: '天' },
  { least: hour, name: '小时' },
  { least: minute, name: '分钟' },
] as const;

/** So many seconds as people say it, never shorter than it is: 86400 is 1天, 300 is 5分钟, 61 is 2分钟. */
export function spanWords(seconds: number): string {
  const unit = units.find(({ least }) => seconds >= least);

  return unit ? `${Math.ceil(seconds / unit.least)}${unit.name}` : `${Math.ceil(seconds)}秒`;
}
