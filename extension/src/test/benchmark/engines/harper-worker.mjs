import {WorkerLinter} from 'harper.js';
import {binaryInlined} from 'harper.js/binaryInlined';

const linter = new WorkerLinter({binary: binaryInlined});

globalThis.engines['harper.js, in its worker'] = {
  lint: async (text) => (await linter.lint(text)).length,
};
