import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as chinese } from '../../main/webapp/js/texts/zh.js';
import { words as english } from '../../main/webapp/js/texts/en.js';
import { dateAndTime, span, timeOfDay } from '../../main/webapp/js/texts.js';

const places = (text) => (text.match(/\{\w+\}/g) || []).sort();

test('both languages have the same texts with the same places', () => {
  assert.deepEqual(Object.keys(english), Object.keys(chinese));
  Object.keys(chinese).forEach((name) => assert.deepEqual(places(english[name]), places(chinese[name]), name));
});

test('instants are written in the official zone', () => {
  assert.equal(timeOfDay('2026-11-20T16:30:07Z'), '00:30:07');
  assert.equal(dateAndTime('2026-11-20T16:30:07Z'), '2026-11-21 00:30');
});

test('spans are rounded up and reach zero only at the end', () => {
  assert.equal(span(7200000), '2:00:00');
  assert.equal(span(725000), '12:05');
  assert.equal(span(1), '00:01');
  assert.equal(span(0), '00:00');
});
