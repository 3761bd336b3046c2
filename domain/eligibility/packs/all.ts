import type { PackLayer } from './pack';
import { beijing } from './beijing';
import { gansu } from './gansu';
import { guangdong, guangzhou, zhongshan } from './guangdong';
import { guangxi } from './guangxi';
import { hangzhou } from './hangzhou';
import { hunan } from './hunan';
import { jiangsu } from './jiangsu';
import { nationalVersions } from './national';
import { otherPlaces } from './others';
import { shandong } from './shandong';
import { shanghai } from './shanghai';
import { zhejiang } from './zhejiang';

/** Every layer of every place, older versions before newer ones. */
export const allLayers: readonly PackLayer[] = [
  ...nationalVersions,
  guangdong,
  ...guangzhou,
  ...zhongshan,
  ...guangxi,
  shandong,
  ...jiangsu,
  ...hunan,
  beijing,
  shanghai,
  zhejiang,
  hangzhou,
  ...gansu,
  ...otherPlaces,
];
