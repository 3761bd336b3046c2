const noPermission =
  '微信没有相机、相册的权限。请点右上角“…”，进“设置”打开，再试一次；也可以把材料带到中心。';
const notOpened = '现在还不能在这里选照片。请把材料带到中心，或者打12348问怎么交。';
const unknown = '照片没有选成，请再试一次；还不行，可以把材料带到中心。';

/** WeChat's numbers: the person or the phone refused; the privacy guide does not name this yet. */
const refusedByPerson: readonly number[] = [103, 104];
const notDeclared: readonly number[] = [112];

interface Failure {
  readonly errMsg?: unknown;
  readonly errno?: unknown;
}

/** What to say when WeChat gave no photo; empty when the person closed the chooser. */
export function refusalOfChoosing(error: unknown): string {
  const { errMsg, errno } = (typeof error === 'object' && error !== null ? error : {}) as Failure;
  const words = typeof errMsg === 'string' ? errMsg : '';
  if (/cancel/i.test(words)) return '';
  if (notDeclared.includes(Number(errno)) || /not declared in the privacy/i.test(words)) return notOpened;
  if (refusedByPerson.includes(Number(errno)) || /auth|permission|privacy/i.test(words)) return noPermission;

  return unknown;
}
