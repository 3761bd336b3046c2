import { bindVolume } from '../../typesetting/bind-volume';
import type { MarkJob, TypesetJob, VolumeJob } from '../../typesetting/job';
import { markVolume } from '../../typesetting/mark-volume';
import { typeset } from '../../typesetting/typeset';
import { insideFunction } from '../../platform/calls/inside-function';

type Job = TypesetJob | { readonly volume: VolumeJob } | { readonly marked: MarkJob };

/** Sets papers as PDF for the other functions, binds volumes and marks copies: only this one carries the typefaces and loads the typesetter. */
export const main = insideFunction((job: Job, sdk) => {
  if ('volume' in job) return bindVolume(job.volume, sdk);

  return 'marked' in job ? markVolume(job.marked, sdk) : typeset(job, sdk);
});
