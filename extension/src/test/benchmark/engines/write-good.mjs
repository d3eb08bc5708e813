import writeGood from 'write-good';

globalThis.engines['write-good'] = {lint: (text) => writeGood(text).length};
