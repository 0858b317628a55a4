import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aheadOfServer, browserName } from '../../main/webapp/js/check/probes.js';
import { code, judgeClock, judgePicture, judgeScreen, judgeSteadiness, judgeStorage, judgeTrips, percentile, worst } from '../../main/webapp/js/check/verdicts.js';
import { words } from '../../main/webapp/js/check/words.js';

const trips = (count, milliseconds, lost = 0) => [...Array(count - lost).fill(milliseconds), ...Array(lost).fill(null)];
const brief = ({ verdict, reason }) => [verdict, reason];

test('a device is as good as its worst part', () => {
  assert.equal(worst(['good', 'good']), 'good');
  assert.equal(worst(['good', 'limited', 'good']), 'limited');
  assert.equal(worst(['limited', 'bad']), 'bad');
  assert.equal(code(['good', 'bad', 'limited']), 'ACB');
});

test('percentiles are values that were measured', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.deepEqual([0.5, 0.95, 1].map((share) => percentile(hundred, share)), [50, 95, 100]);
  assert.equal(percentile([7], 0.5), 7);
  assert.equal(percentile([], 0.5), 0);
});

test('a line is judged by what is lost and by its slow answers', () => {
  assert.deepEqual(brief(judgeTrips(trips(20, 30))), ['good', null]);
  assert.deepEqual(brief(judgeTrips(trips(20, 500))), ['good', null]);
  assert.deepEqual(brief(judgeTrips(trips(20, 501))), ['limited', 'slowNetwork']);
  assert.deepEqual(brief(judgeTrips(trips(20, 30, 1))), ['limited', 'slowNetwork']);
  assert.deepEqual(brief(judgeTrips(trips(20, 30, 3))), ['bad', 'badNetwork']);
  assert.deepEqual(brief(judgeTrips(trips(20, 3001))), ['bad', 'badNetwork']);
  assert.deepEqual(brief(judgeTrips(trips(20, 0, 20))), ['bad', 'noServer']);
});

test('one answer of more than a second makes a quick line unsteady', () => {
  assert.deepEqual(brief(judgeSteadiness([...trips(39, 20), 1001])), ['limited', 'slowNetwork']);
  assert.deepEqual(brief(judgeSteadiness(trips(40, 20))), ['good', null]);
});

test('a clock a minute off limits nothing but is named', () => {
  assert.deepEqual(judgeClock(-40), { verdict: 'good', facts: { seconds: '0.0' }, reason: null });
  assert.equal(judgeClock(2345).facts.seconds, '+2.3');
  assert.deepEqual(brief(judgeClock(-60001)), ['limited', 'wrongClock']);
  assert.deepEqual(brief(judgeClock(null)), ['bad', 'noServer']);
});

test('the quickest answer tells the time', () => {
  assert.equal(aheadOfServer([{ trip: 90, ahead: 50 }, { trip: 10, ahead: 4 }, { trip: null, ahead: null }, { trip: 1, ahead: NaN }]), 4);
  assert.equal(aheadOfServer([{ trip: null, ahead: null }]), null);
});

test('storage must hold what is written; the simple one holds with a limit', () => {
  assert.deepEqual(brief(judgeStorage({ database: 12, text: 1, free: 900 })), ['good', null]);
  assert.deepEqual(brief(judgeStorage({ database: 12, text: 1, free: null })), ['good', null]);
  assert.deepEqual(brief(judgeStorage({ database: 12, text: 1, free: 49 })), ['limited', 'littleSpace']);
  assert.deepEqual(brief(judgeStorage({ database: null, text: 1, free: 900 })), ['limited', 'onlyText']);
  assert.deepEqual(brief(judgeStorage({ database: null, text: null, free: 900 })), ['bad', 'noStorage']);
});

test('a screen shows a question from 320 pixels on, comfortably from 1024 × 600', () => {
  assert.equal(judgeScreen({ width: 1024, height: 600, ratio: 1 }).verdict, 'good');
  assert.equal(judgeScreen({ width: 1023, height: 600, ratio: 1 }).verdict, 'limited');
  assert.equal(judgeScreen({ width: 319, height: 600, ratio: 1 }).verdict, 'bad');
});

test('a picture that is blank, dark, glaring or coarse is told apart', () => {
  const picture = { width: 640, height: 480, light: 120, spread: 40 };
  assert.equal(judgePicture(picture).verdict, 'good');
  assert.equal(judgePicture({ ...picture, spread: 3 }).reason, 'coveredCamera');
  assert.equal(judgePicture({ ...picture, light: 49 }).reason, 'darkPicture');
  assert.equal(judgePicture({ ...picture, light: 211 }).reason, 'brightPicture');
  assert.equal(judgePicture({ ...picture, width: 320 }).reason, 'coarsePicture');
});

test('browsers are called by their names', () => {
  assert.equal(browserName('Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0.1 Safari/537.36'), 'Chrome 80');
  assert.equal(browserName('Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/120.0.1 Safari/537.36 Edg/120.0'), 'Edge 120');
  assert.equal(browserName('Mozilla/5.0 (X11; rv:78.0) Gecko/20100101 Firefox/78.0'), 'Firefox 78');
  assert.equal(browserName('Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.1 Safari/605.1.15'), 'Safari 14');
});

test('every word of the check stands in both languages with the same places', () => {
  const places = (text) => (text.match(/\{\w+\}/g) || []).sort();
  Object.entries(words).forEach(([name, [chinese, english]]) => assert.deepEqual(places(english), places(chinese), name));
});
