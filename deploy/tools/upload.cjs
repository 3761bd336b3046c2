// Uploads the built mini-program and makes a preview picture: node upload.cjs APPID FOLDER DESCRIPTION
// The upload key is a file that the account's 开发管理 gives; its path stands in WX_UPLOAD_KEY.
const path = require('node:path');
const ci = require('miniprogram-ci');
const { version } = require('../../package.json');

const [appid, projectPath, desc] = process.argv.slice(2);
const privateKeyPath = process.env.WX_UPLOAD_KEY;

async function main() {
  if (!privateKeyPath) throw new Error('环境变量 WX_UPLOAD_KEY：上传密钥文件的位置，没有给。');
  const project = new ci.Project({ appid, type: 'miniProgram', projectPath, privateKeyPath });
  const setting = { es6: false, minifyWXML: true, minifyWXSS: true };
  await ci.upload({ project, version, desc, setting, robot: 1, onProgressUpdate: () => undefined });
  const qrcodeOutputDest = path.join(projectPath, '..', 'preview.jpg');
  await ci.preview({ project, desc, setting, robot: 1, qrcodeFormat: 'image', qrcodeOutputDest });
  console.log(`  上传好了。预览码：${qrcodeOutputDest}`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
