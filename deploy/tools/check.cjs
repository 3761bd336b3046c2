// WeChat's own compilers and validators over a built mini-program: node check.cjs FOLDER
// Prints one line a check, `ok …` or `wrong …`, and ends with 1 where anything is wrong.
const { spawnSync } = require('node:child_process');
const { generateKeyPairSync } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const ci = require('miniprogram-ci');
const { DefaultProjectAttr } = require('miniprogram-ci/dist/config/config.js');

const folder = path.resolve(process.argv[2]);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'yuanshou-official-'));
// The tool leaves a folder of its own wherever it runs.
process.chdir(scratch);
const compilers = path.join(__dirname, 'node_modules', 'miniprogram-compiler', 'bin');
const system = { linux: 'linux', darwin: 'mac', win32: 'windows' }[process.platform];
let wrong = 0;

function report(isFine, what, why = '') {
  if (!isFine) wrong += 1;
  console.log(`${isFine ? 'ok' : 'wrong'} ${what}${isFine ? '' : `\n${why}`}`);
}

const filesOf = (kind) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(kind))
    .sort();

function compile(program, args, cwd) {
  const file = path.join(compilers, system ?? '', program);
  fs.chmodSync(file, 0o755);
  const { status, stderr, error } = spawnSync(file, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });

  return { isFine: status === 0 && stderr === '', why: error?.message ?? stderr };
}

const wcc = (files, cwd) => compile('wcc', ['-d', '-cc', '0', ...files, '-gn', '$gwx'], cwd);
/** What a style sheet imports has to be named beside it. */
const wcsc = (file, others, cwd) => compile('wcsc', ['-lc', '-js', file, ...others], cwd);

/** A check that cannot fail proves nothing: each compiler must refuse a broken file first. */
function controls() {
  fs.writeFileSync(path.join(scratch, 'broken.wxml'), '<view wx:if="{{a"><text></view>');
  fs.writeFileSync(path.join(scratch, 'broken.wxss'), '.a { color: red; ');
  report(!wcc(['./broken.wxml'], scratch).isFine, 'wcc refuses a broken template', 'it took it');
  report(!wcsc('./broken.wxss', [], scratch).isFine, 'wcsc refuses a broken style sheet', 'it took it');
}

function templates() {
  const files = filesOf('.wxml').map((file) => `./${file}`);
  const scripts = filesOf('.wxs').map((file) => `./${file}`);
  const all = wcc([...files, ...scripts], folder);
  report(all.isFine && files.length > 0, `wcc: ${files.length} templates`, all.why);
}

function styles() {
  const files = filesOf('.wxss');
  const looked = files.map((file) => {
    const others = files.filter((other) => other !== file).map((other) => `./${other}`);

    return [file, wcsc(`./${file}`, others, folder)];
  });
  const faults = looked.filter(([, { isFine }]) => !isFine);
  const why = faults.map(([file, fault]) => `${file}: ${fault.why}`).join('\n');
  report(faults.length === 0 && files.length > 0, `wcsc: ${files.length} style sheets`, why);
}

/** Nothing is sent: with the attributes given, the tool asks WeChat for nothing that it needs. */
async function compiledResult(projectPath) {
  const privateKeyPath = path.join(scratch, 'key.pem');
  const form = { type: 'pkcs1', format: 'pem' };
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: form,
    publicKeyEncoding: form,
  });
  fs.writeFileSync(privateKeyPath, privateKey);
  const attr = async () => DefaultProjectAttr;
  const project = new ci.Project({
    ...{ appid: 'wx0000000000000000', type: 'miniProgram', projectPath, privateKeyPath, attr },
  });
  const setting = { es6: false, minified: false };
  await ci.getCompiledResult(
    { project, version: '1.0.0', desc: 'check', setting, onProgressUpdate: () => undefined },
    path.join(scratch, 'compiled.zip'),
  );
}

async function main() {
  controls();
  templates();
  styles();
  const said = console.error;
  console.error = () => undefined;
  const fault = await compiledResult(folder).then(
    () => null,
    (error) => error,
  );
  console.error = said;
  report(
    fault === null,
    'compiled result: settings, pages and parts by WeChat’s schemas',
    String(fault?.message),
  );
}

main()
  .catch((error) => report(false, 'the tools run', error instanceof Error ? error.stack : String(error)))
  .finally(() => {
    fs.rmSync(scratch, { recursive: true, force: true });
    process.exit(wrong === 0 ? 0 : 1);
  });
