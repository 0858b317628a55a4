// What Maven calls: builds the console, unless what stands in target was made from these very files.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const BUILT = 'target/classes/META-INF/resources/admin/index.html';
const SEAL = 'target/console.sha256';
const INSTALLED = 'node_modules/.installed.sha256';
const SOURCES = ['index.html', 'package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'vite.config.ts', 'build', 'src', '../docs/openapi.yaml'];

function filesIn(path) {
  const entries = path.includes('.') ? null : readdirSync(path, { recursive: true, withFileTypes: true });
  return entries ? entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`).sort() : [path];
}

function sealOf(paths) {
  const hash = createHash('sha256');
  paths.flatMap(filesIn).forEach((file) => hash.update(file).update('\0').update(readFileSync(file)));
  return hash.digest('hex');
}

const holds = (file, seal) => existsSync(file) && readFileSync(file, 'utf8') === seal;

const npm = (...args) =>
  execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, CI: 'true' } });

const lock = sealOf(['package.json', 'package-lock.json', '.npmrc']);
if (!holds(INSTALLED, lock)) {
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  writeFileSync(INSTALLED, lock);
}

const seal = sealOf(SOURCES);
if (existsSync(BUILT) && holds(SEAL, seal)) {
  console.log('The console is up to date.');
} else {
  npm('run', 'build');
  mkdirSync('target', { recursive: true });
  writeFileSync(SEAL, seal);
}
