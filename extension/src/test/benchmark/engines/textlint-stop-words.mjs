import {TextlintKernel} from '@textlint/kernel';
import plugin from '@textlint/textlint-plugin-text';
import stopWords from 'textlint-rule-stop-words';

const kernel = new TextlintKernel();
const options = {
  ext: '.txt',
  plugins: [{pluginId: 'text', plugin: plugin.default ?? plugin}],
  rules: [{ruleId: 'stop-words', rule: stopWords}],
};

globalThis.engines['textlint, stop-words'] = {
  lint: async (text) => (await kernel.lintText(text, options)).messages.length,
};
