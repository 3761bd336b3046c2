import path from 'node:path';
import { newBuiltins, phoneLacks } from '../builtins';
import { BuildFailure } from '../failure';
import { renewFolder } from '../files';
import type { Part } from '../part';
import { compileScripts } from './compile';
import { copyRest } from './copy';
import { pruneGlyphs } from './glyphs';
import { copyNpm } from './npm-copy';
import { judgeSizes, packageSizes } from './package-sizes';
import { settingProblems } from './settings';
import { nameSpeechPlugin } from './speech-plugin';

/** dist/miniprogram: exactly what is uploaded to WeChat. */
export const miniprogram: Part = {
  name: 'miniprogram',
  inputs: ['miniprogram', 'contract', 'domain', 'design'],
  output: 'miniprogram',
  async build({ root, house, dist, environment = '', speech }) {
    const source = path.join(root, 'miniprogram');
    stopOn(settingProblems(source));

    return renewFolder(path.join(dist, 'miniprogram'), (out) =>
      make({ house, source, out, environment, speech }),
    );
  },
};

interface Making {
  readonly house: string;
  readonly source: string;
  readonly out: string;
  readonly environment: string;
  readonly speech: string | undefined;
}

async function make({ house, source, out, environment, speech }: Making): Promise<string[]> {
  const modules = await compileScripts(source, out, environment);
  copyRest(source, out);
  nameSpeechPlugin(out, speech);
  stopOn(await copyNpm(house, source, out, modules));
  stopOn(newBuiltins(out, phoneLacks));

  const { kept, dropped } = pruneGlyphs(out);
  const { lines, problems } = judgeSizes(packageSizes(out));
  stopOn(problems);

  return dropped === 0 ? lines : [...lines, `图标字形：留 ${kept} 个，去掉没用到的 ${dropped} 个`];
}

function stopOn(problems: readonly string[]): void {
  if (problems.length > 0) throw new BuildFailure('miniprogram', problems);
}
