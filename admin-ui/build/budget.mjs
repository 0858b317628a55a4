// Fails the build when a page became too heavy: what travels is counted, gzipped.
import { readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD = 450_000;
const LAZY_PAGE = 200_000;

const output = 'target/classes/META-INF/resources/admin/';
const manifest = JSON.parse(readFileSync(output + '.vite/manifest.json', 'utf8'));

/** The files a chunk needs before it runs: its own, its style sheets and those of its static imports. */
function filesOf(name, seen = new Set()) {
  const chunk = manifest[name];
  if (seen.has(chunk.file)) return seen;
  [chunk.file, ...(chunk.css ?? [])].forEach((file) => seen.add(file));
  (chunk.imports ?? []).forEach((each) => filesOf(each, seen));
  return seen;
}

const sizeOf = (file) => gzipSync(readFileSync(output + file), { level: 9 }).length;
const sum = (files) => files.reduce((total, file) => total + sizeOf(file), 0);
const shown = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const first = filesOf(entry);
const pages = Object.keys(manifest)
  .filter((name) => manifest[name].isDynamicEntry)
  .map((name) => ({ name, size: sum([...filesOf(name)].filter((file) => !first.has(file))), limit: LAZY_PAGE }));
const loads = [{ name: 'first load', size: sum([...first]), limit: FIRST_LOAD }, ...pages];

loads.forEach(({ name, size, limit }) => console.log(`${shown(size).padStart(9)} of ${shown(limit)}  ${name}`));
// The manifest has done its work; it need not be served.
rmSync(output + '.vite', { recursive: true });

const tooHeavy = loads.filter(({ size, limit }) => size > limit);
if (tooHeavy.length > 0) {
  console.error(`Over budget: ${tooHeavy.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
