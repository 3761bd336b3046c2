/** The parts of Element Plus that the desk uses, one by one, each with its own style. */
import 'element-plus/es/components/button/style/css';
import 'element-plus/es/components/checkbox/style/css';
import 'element-plus/es/components/dialog/style/css';
import 'element-plus/es/components/input/style/css';
import 'element-plus/es/components/option/style/css';
import 'element-plus/es/components/radio/style/css';
import 'element-plus/es/components/select/style/css';

export { ElButton } from 'element-plus/es/components/button/index.mjs';
export { ElCheckbox } from 'element-plus/es/components/checkbox/index.mjs';
export { ElConfigProvider } from 'element-plus/es/components/config-provider/index.mjs';
export { ElDialog } from 'element-plus/es/components/dialog/index.mjs';
export { ElInput } from 'element-plus/es/components/input/index.mjs';
export { ElRadio, ElRadioGroup } from 'element-plus/es/components/radio/index.mjs';
export { ElOption, ElSelect } from 'element-plus/es/components/select/index.mjs';
