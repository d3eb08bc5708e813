import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bar, figure, median, milliseconds, percentile, ratio, table, times} from './table.mjs';

const hundred = Array.from({length: 100}, (_, i) => 100 - i);

test('a percentile is a time that was measured, by nearest rank', () => {
  assert.equal(percentile(hundred, 50), 50);
  assert.equal(percentile(hundred, 95), 95);
  assert.equal(percentile(hundred, 99), 99);
  assert.equal(percentile(hundred, 100), 100);
  assert.equal(percentile([7], 99), 7);
  assert.equal(percentile([1, 9], 50), 1);
});

test('times are sorted as numbers and left as they were', () => {
  const given = [10, 9, 2];
  assert.equal(median(given), 9);
  assert.deepEqual(given, [10, 9, 2]);
});

test('figures have three digits and groups of thousands', () => {
  assert.equal(figure(0.00412), '0.0041');
  assert.equal(figure(0.412), '0.412');
  assert.equal(figure(4.1249), '4.12');
  assert.equal(figure(123.4), '123');
  assert.equal(figure(1234567), '1,234,567');
  assert.equal(figure(0), '0');
  assert.equal(milliseconds(4400000), '4,400');
});

test('a ratio says how many times longer', () => {
  assert.equal(ratio(1, 4), '0.25 ×');
  assert.equal(ratio(10, 4), '2.5 ×');
  assert.equal(ratio(118000, 100), '1,180 ×');
  assert.throws(() => ratio(1, 0), /a ratio to 0/);
});

test('a row has the median beside the floor and ours', () => {
  assert.deepEqual(times('peer', hundred, 10, 25), ['peer', '0.0500', '0.0950', '0.0990', '5.0 ×', '2.0 ×', '100']);
});

test('a bar is held up to its value', () => {
  assert.deepEqual(bar('cold', 60, 60, 'ms'), ['cold', '60.0 ms', '60.0 ms', 'held']);
  assert.equal(bar('cold', 60.1, 60)[3], 'over');
});

test('a table is of Markdown', () => {
  assert.equal(table([['a', 'b'], ['1', '2']]), '| a | b |\n| --- | ---: |\n| 1 | 2 |');
});
