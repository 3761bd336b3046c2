import { bindVolume } from '../../typesetting/bind-volume';
import type { TypesetJob, VolumeJob } from '../../typesetting/job';
import { typeset } from '../../typesetting/typeset';
import { insideFunction } from '../../platform/inside-function';

/** Sets papers as PDF for the other functions, and binds volumes: only this one carries the typefaces and loads the typesetter. */
export const main = insideFunction((job: TypesetJob | { readonly volume: VolumeJob }, sdk) =>
  'volume' in job ? bindVolume(job.volume, sdk) : typeset(job, sdk),
);
