import {LocalLinter} from 'harper.js';
import {binaryInlined} from 'harper.js/binaryInlined';

const linter = new LocalLinter({binary: binaryInlined});

globalThis.engines['harper.js'] = {lint: async (text) => (await linter.lint(text)).length};
