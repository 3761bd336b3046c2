import { element } from '../../dom/element';
import { ApiFailure } from '../../failure';

interface Choice {
  readonly accept: string;
  readonly count: number;
  /** Opens the camera of a phone at once. */
  readonly camera?: boolean;
}

/** Opens the browser's own file chooser. */
export function chooseFiles({ accept, count, camera = false }: Choice): Promise<File[]> {
  const input = element('input', {
    type: 'file',
    accept,
    class: 'file-chooser',
    multiple: count > 1,
    capture: camera && 'environment',
    'aria-hidden': 'true',
    tabindex: '-1',
  });

  return new Promise<File[]>((done, refuse) => {
    input.addEventListener('change', () => done([...(input.files ?? [])].slice(0, count)));
    input.addEventListener('cancel', () => refuse(new ApiFailure('cancel')));
    document.body.append(input);
    input.click();
  }).finally(() => input.remove());
}
