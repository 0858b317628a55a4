// How the pages speak: their words in the chosen language (only that one is loaded), instants and spans.
import { quietly } from './store.js';

const CHOSEN = 'exam.language';
let chosen = 'zh-CN';
let words = {};

/** `zh-CN` or `en` */
export const language = () => chosen;

/** Loads a language and remembers it. @param {string | null} [wanted] what was remembered, if not given */
export async function speak(wanted = quietly(() => localStorage.getItem(CHOSEN))) {
  const english = wanted === 'en';
  words = (await (english ? import('./texts/en.js') : import('./texts/zh.js'))).words;
  chosen = english ? 'en' : 'zh-CN';
  quietly(() => localStorage.setItem(CHOSEN, chosen));
  document.documentElement.lang = chosen;
}

/** Adds the words of the parts that come later. @param {string} ending of the file's name */
export async function speakMore(ending) {
  words = { ...words, ...(await import(`./texts/more-${chosen === 'en' ? 'en' : 'zh'}${ending}`)).words };
}

/** Is there a text of this name? Codes of the server are looked up with it. */
export const has = (name) => name in words;

/** A text, with values for its places in braces. */
export const t = (name, values = {}) => words[name].replace(/\{(\w+)\}/g, (_, place) => String(values[place]));

/** Examination time is official time, whatever zone the device is set to. */
const OFFICIAL_ZONE = 'Asia/Shanghai';
const two = '2-digit';
const written = new Intl.DateTimeFormat('sv-SE', {
  timeZone: OFFICIAL_ZONE, hourCycle: 'h23', year: 'numeric', month: two, day: two, hour: two, minute: two, second: two,
});

/** `10:30:00`, from ISO text or epoch milliseconds */
export const timeOfDay = (instant) => written.format(new Date(instant)).slice(11);

/** `2026-11-20 10:30` */
export const dateAndTime = (instant) => written.format(new Date(instant)).slice(0, 16);

/** `1:59:07` or `12:05`, rounded up so that zero is reached only at the end */
export function span(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const pad = (n) => String(n).padStart(2, '0');
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${rest}` : rest;
}
