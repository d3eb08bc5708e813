// What the page says of the times: no measuring here.

/** The smallest time that so many percent of the times do not exceed (nearest rank). */
export function percentile(times, percent) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}

export const median = (times) => percentile(times, 50);

/** Three figures are all that such times are worth. */
export function figure(value) {
  if (value === 0) {
    return '0';
  }
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return grouped(value.toFixed(Math.min(digits, 4)));
}

const grouped = (number) => number.replace(/\B(?=(\d{3})+$)/g, number.includes('.') ? '' : ',');

/** Microseconds as milliseconds. */
export const milliseconds = (micros) => figure(micros / 1000);

/** How many times longer, as a reader compares: 0.42 ×, 3.1 ×, 250 ×. */
export function ratio(value, to) {
  if (!(to > 0)) {
    throw new Error('a ratio to ' + to);
  }
  const quotient = value / to;
  return (quotient >= 100 ? grouped(quotient.toFixed(0)) : quotient >= 1 ? quotient.toFixed(1) : quotient.toFixed(2)) + ' ×';
}

/** `rows` are arrays of cells, the first that of the head. */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** The row of one engine's times, beside the bare pass and ours. */
export function times(name, all, floor, ours) {
  const p50 = median(all);
  return [
    name,
    milliseconds(p50),
    milliseconds(percentile(all, 95)),
    milliseconds(percentile(all, 99)),
    ratio(p50, floor),
    ours ? ratio(p50, ours) : '',
    String(all.length),
  ];
}

export const TIMES_HEAD = ['', 'p50 ms', 'p95 ms', 'p99 ms', 'to the bare pass', 'to Letterlint', 'samples'];

/** Whether a value holds its bar, in words. */
export function bar(what, value, most, unit = '') {
  const shown = unit ? `${figure(value)} ${unit}` : figure(value);
  const allowed = unit ? `${figure(most)} ${unit}` : figure(most);
  return [what, allowed, shown, value <= most ? 'held' : 'over'];
}
