import { $group, $sort } from 'mingo/operators/pipeline';
import { failures } from '../errors';
import { isPlainObject, type Doc } from '../values/values';

type Stage = typeof $group;

/**
 * `$bucket` as MongoDB defines it, by `$group` and `$sort`: mingo puts a value that equals a boundary into the
 * bucket below it, and lists empty buckets. Throws where a value fits no bucket and there is no default.
 */
export const $bucket: Stage = (docs, spec, options) => {
  const { groupBy, boundaries, default: otherwise, output } = spec as unknown as BucketSpec;
  const branches = boundaries.slice(0, -1).map((from, i) => ({
    case: {
      $and: [{ $gte: [groupBy, { $literal: from }] }, { $lt: [groupBy, { $literal: boundaries[i + 1] }] }],
    },
    then: { $literal: from },
  }));
  const _id = { $switch: { branches, default: { $literal: otherwise ?? outside } } };
  const grouped = $group(docs, { _id, ...(output ?? { count: { $sum: 1 } }) }, options);

  return $sort(grouped, { _id: 1 }, options).map((bucket: unknown) => {
    if (isPlainObject(bucket) && bucket._id === outside) {
      throw failures.requestFailed(
        '$bucket could not find a matching branch for an input, and no default was specified.',
      );
    }
    return bucket;
  });
};

const outside = '$bucket: outside of all boundaries';

interface BucketSpec {
  groupBy: unknown;
  boundaries: readonly unknown[];
  default?: unknown;
  output?: Doc;
}
