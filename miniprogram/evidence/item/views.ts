import type { Upload } from '../../lib/uploads/upload';

/** One page of a paper as it is shown. */
export interface UploadView extends Upload {
  readonly words: string;
  readonly picture: boolean;
}

const states: Readonly<Record<Upload['state'], string>> = {
  waiting: '等着传',
  sending: '正在传',
  sent: '✓ 已经交了',
  stopped: '还没传完',
  refused: '没有收下',
};

export function viewOfUpload(upload: Upload): UploadView {
  const words = upload.state === 'sending' ? `正在传，${upload.progress}%` : states[upload.state];

  const name = upload.name.replace(/第\d+张$/, `第${upload.page}张`);

  return { ...upload, name, words, picture: !/\.(pdf|heic)$/i.test(upload.name) };
}

/** Pictures handed in for other papers, each once, that are not here yet. */
export function usableAgain(all: readonly Upload[], item: string): readonly Upload[] {
  const here = all.filter((one) => one.item === item).map(({ path }) => path);
  const others = all.filter(
    (one) => one.item !== item && one.state !== 'refused' && !here.includes(one.path),
  );

  return others.filter(({ path }, at) => others.findIndex((one) => one.path === path) === at);
}
