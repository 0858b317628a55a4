// What the measured values mean for an exam. Pure functions; the words for each reason stand in words.js.

/** From the best to the worst. @type {Verdict[]} */
const ORDER = ['good', 'limited', 'bad'];

/** A device is as good as its worst part. @param {Verdict[]} verdicts */
export const worst = (verdicts) => ORDER[Math.max(0, ...verdicts.map((verdict) => ORDER.indexOf(verdict)))];

/** One letter for each part, A good, B limited, C not usable: a column of a sheet that sorts. @param {Verdict[]} verdicts */
export const code = (verdicts) => verdicts.map((verdict) => 'ABC'[ORDER.indexOf(verdict)]).join('');

/** The smallest value that at least this share of all does not exceed; 0 of none. @param {number[]} values @param {number} share 0 … 1 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] || 0;
}

/** @param {Verdict} verdict @param {Record<string, any>} facts @param {string | null} reason */
const found = (verdict, facts = {}, reason = null) => ({ verdict, facts, reason });

/** Round trips in milliseconds, null where no answer came. @param {(number | null)[]} trips @returns {Finding} */
export function judgeTrips(trips) {
  const answered = trips.filter((trip) => trip !== null);
  const [median, p95, slowest] = [0.5, 0.95, 1].map((share) => Math.round(percentile(answered, share)));
  const lost = trips.length - answered.length;
  const facts = { median, p95, slowest, lost, of: trips.length };
  if (!answered.length) return found('bad', facts, 'noServer');
  if (lost > trips.length / 10 || p95 > 3000) return found('bad', facts, 'badNetwork');
  return lost || p95 > 500 ? found('limited', facts, 'slowNetwork') : found('good', facts);
}

/** A line may be fast and still break off: every lost answer counts. @param {(number | null)[]} trips @returns {Finding} */
export function judgeSteadiness(trips) {
  const finding = judgeTrips(trips);
  return finding.verdict === 'good' && finding.facts.slowest > 1000 ? found('limited', finding.facts, 'slowNetwork') : finding;
}

/** @param {number | null} ahead milliseconds the device's clock is ahead of the server's @returns {Finding} */
export function judgeClock(ahead) {
  if (ahead === null) return found('bad', { seconds: '–' }, 'noServer');
  const tenths = Math.round(ahead / 100) || 0;
  const seconds = (tenths > 0 ? '+' : '') + (tenths / 10).toFixed(1);
  return Math.abs(ahead) > 60000 ? found('limited', { seconds }, 'wrongClock') : found('good', { seconds });
}

/** Milliseconds a durable write took, null where it failed; free space in MB, null where the browser does not tell. @returns {Finding} */
export function judgeStorage({ database, text, free }) {
  const took = database === null ? text : database;
  const facts = { way: database === null ? 'localStorage' : 'IndexedDB', took: took === null ? '–' : Math.round(took), free: free === null ? '?' : Math.floor(free) };
  if (took === null) return found('bad', facts, 'noStorage');
  if (database === null) return found('limited', facts, 'onlyText');
  return free !== null && free < 50 ? found('limited', facts, 'littleSpace') : found('good', facts);
}

/** CSS pixels. @returns {Finding} */
export function judgeScreen({ width, height, ratio }) {
  const facts = { width, height, zoom: Math.round(ratio * 100) };
  if (width < 320) return found('bad', facts, 'tinyScreen');
  return width < 1024 || height < 600 ? found('limited', facts, 'smallScreen') : found('good', facts);
}

/** @param {{width: number, height: number, light: number, spread: number}} picture light and its spread, 0 … 255 @returns {Finding} */
export function judgePicture({ width, height, light, spread }) {
  const facts = { width, height, light: Math.round(light) };
  if (spread < 4) return found('limited', facts, 'coveredCamera');
  if (light < 50) return found('limited', facts, 'darkPicture');
  if (light > 210) return found('limited', facts, 'brightPicture');
  return width < 640 ? found('limited', facts, 'coarsePicture') : found('good', facts);
}

/** @param {{keepalive: boolean}} features @param {string} name @returns {Finding} */
export const judgeBrowser = ({ keepalive }, name) => (keepalive ? found('good', { name }) : found('limited', { name }, 'noKeepalive'));

/** @param {boolean} secure @param {string} address @returns {Finding} */
export const judgeConnection = (secure, address) => (secure ? found('good', { address }) : found('limited', { address }, 'plainConnection'));
