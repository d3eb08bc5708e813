// Tells what `web-ext lint --output json` found; ends with 1 at any error or unknown warning.
'use strict';

// Chrome wants background.service_worker, Firefox leaves it aside for background.scripts.
const KNOWN = ['BACKGROUND_SERVICE_WORKER_IGNORED'];

const said = require('fs').readFileSync(process.argv[2], 'utf8');
let report;
try {
  report = JSON.parse(said);
} catch (notJson) {
  console.error(`web-ext lint gave no report: ${said.trim() || 'it printed nothing'}`);
  process.exit(1);
}

const unknown = report.warnings.filter((warning) => !KNOWN.includes(warning.code));
for (const message of [...report.errors, ...report.warnings, ...report.notices]) {
  console.log(`${message._type} ${message.code} ${message.file || ''}: ${message.message}`);
}
const {errors, warnings, notices} = report.summary;
console.log(`web-ext lint: errors ${errors}, warnings ${warnings}, notices ${notices}`);
process.exit(errors + unknown.length === 0 ? 0 : 1);
