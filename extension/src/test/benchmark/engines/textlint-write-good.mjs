import {TextlintKernel} from '@textlint/kernel';
import plugin from '@textlint/textlint-plugin-text';
import writeGood from 'textlint-rule-write-good';

const kernel = new TextlintKernel();
const options = {
  ext: '.txt',
  plugins: [{pluginId: 'text', plugin: plugin.default ?? plugin}],
  rules: [{ruleId: 'write-good', rule: writeGood.default ?? writeGood}],
};

globalThis.engines['textlint, write-good'] = {
  lint: async (text) => (await kernel.lintText(text, options)).messages.length,
};
