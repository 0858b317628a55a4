import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { words as chinese } from '../../main/webapp/js/texts/zh.js';
import { words as english } from '../../main/webapp/js/texts/en.js';
import { words as moreChinese } from '../../main/webapp/js/texts/more-zh.js';
import { words as moreEnglish } from '../../main/webapp/js/texts/more-en.js';
import { dateAndTime, span, timeOfDay } from '../../main/webapp/js/texts.js';

const places = (text) => (text.match(/\{\w+\}/g) || []).sort();

test('both languages have the same texts with the same places', () => {
  assert.deepEqual(Object.keys(english), Object.keys(chinese));
  Object.keys(chinese).forEach((name) => assert.deepEqual(places(english[name]), places(chinese[name]), name));
});

test('so have the parts that come later, and no text has two homes', () => {
  assert.deepEqual(Object.keys(moreEnglish), Object.keys(moreChinese));
  Object.keys(moreChinese).forEach((name) => assert.deepEqual(places(moreEnglish[name]), places(moreChinese[name]), name));
  assert.deepEqual(Object.keys(moreChinese).filter((name) => name in chinese), []);
});

const JS = new URL('../../main/webapp/js/', import.meta.url);
const named = (file) => [...readFileSync(new URL(file, JS), 'utf8').matchAll(/\bt\('(\w+)'[,)]/g)].map(([, name]) => name);
const modules = (folder) => readdirSync(new URL(folder, JS)).filter((name) => name.endsWith('.js')).map((name) => folder + name);
const strange = (files, known) => files.flatMap((file) => named(file).filter((name) => !(name in known)).map((name) => `${file}: ${name}`));

test('what is loaded first speaks with the words that are loaded first', () => {
  assert.deepEqual(strange([...modules('./'), ...modules('views/')], chinese), []);
});

test('every part that comes later has its words', () => {
  assert.deepEqual(strange(['access/', 'after/', 'identity/'].flatMap(modules), { ...chinese, ...moreChinese }), []);
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
