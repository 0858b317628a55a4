// Where unacknowledged answers outlive this page: IndexedDB, or localStorage where that is not to be had.

const KEPT = 'kept';
const BEFORE = 'answers';
const PATIENCE = 2000;
const NAME = 'exam-outbox';

/** One entry for each page and question: no page writes over what another left. */
const KEY = ['sitting', 'position', 'lease'];
const keyOf = (kept) => KEY.map((part) => kept[part]);

/** What is merely convenient to remember must not stop a page whose device stores nothing. */
export function quietly(work) {
  try {
    return work();
  } catch {
    return null;
  }
}

/** What takes too long has failed; a dying disk may never say so. @template T @param {Promise<T>} work @returns {Promise<T>} */
const inTime = (work) => Promise.race([work, new Promise((_, reject) => setTimeout(reject, PATIENCE))]);

const result = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function opened(name) {
  const request = indexedDB.open(name, 2);
  request.onupgradeneeded = () => {
    const { result: database, transaction } = request;
    const store = database.createObjectStore(KEPT, { keyPath: KEY });
    if (!database.objectStoreNames.contains(BEFORE)) return;
    const left = transaction.objectStore(BEFORE).getAll();
    left.onsuccess = () => left.result.forEach((kept) => store.put(kept));
  };
  return result(request);
}

export const openDatabase = (name = NAME) => inTime(opened(name));

/** Resolves when the change is on the disk. @returns {Promise<void>} */
const changing = (database, change) => inTime(new Promise((resolve, reject) => {
  const transaction = database.transaction(KEPT, 'readwrite', { durability: 'strict' });
  transaction.oncomplete = () => resolve();
  transaction.onabort = transaction.onerror = () => reject(transaction.error);
  change(transaction.objectStore(KEPT));
}));

/** @returns {Store} */
export const databaseStore = (database) => ({
  all: async () => inTime(result(database.transaction(KEPT).objectStore(KEPT).getAll())),
  put: (kept) => changing(database, (store) => store.put(kept)),
  drop: (kept) => changing(database, (store) => {
    const found = store.get(keyOf(kept));
    found.onsuccess = () => {
      if (found.result && found.result.revision <= kept.revision) store.delete(keyOf(kept));
    };
  }),
});

/** @param {Storage} storage @returns {Store} */
export function textStore(storage, name = NAME) {
  const read = () => JSON.parse(storage.getItem(name) || '[]');
  const write = (all) => (all.length ? storage.setItem(name, JSON.stringify(all)) : storage.removeItem(name));
  const others = (kept, revision = Infinity) => read().filter((each) => String(keyOf(each)) !== String(keyOf(kept)) || each.revision > revision);
  return {
    all: async () => read(),
    put: async (kept) => write([...others(kept), kept]),
    drop: async (kept) => write(others(kept, kept.revision)),
  };
}

/** The second takes what the first cannot; what either holds counts. @param {Store} first @param {Store} second @returns {Store} */
export const either = (first, second) => ({
  all: async () => {
    const lists = await Promise.all([first, second].map((store) => store.all().catch(() => null)));
    return Object.assign(lists.flatMap((list) => list || []), { incomplete: lists.includes(null) });
  },
  put: (kept) => first.put(kept).catch(() => second.put(kept)),
  drop: async (kept) => { await Promise.all([first, second].map((store) => store.drop(kept).catch(() => {}))); },
});

/** What the device does not take lasts as long as this page, and says so. @param {Store} store @returns {PageStore} */
export function remembered(store) {
  const held = new Map();
  const key = (kept) => String(keyOf(kept));
  const givesWay = (known, kept) => !known || known.revision <= kept.revision;
  const add = (map, kept) => { if (givesWay(map.get(key(kept)), kept)) map.set(key(kept), kept); };
  const forget = (kept) => { if (givesWay(held.get(key(kept)), kept)) held.delete(key(kept)); };
  return {
    isVolatile: () => held.size > 0,
    all: async () => {
      const found = await store.all();
      const newest = new Map();
      [...found, ...held.values()].forEach((kept) => add(newest, kept));
      return Object.assign([...newest.values()], { incomplete: found.incomplete });
    },
    put: (kept) => store.put(kept).then(() => forget(kept), (trouble) => {
      add(held, { ...kept, stored: false });
      throw trouble;
    }),
    drop: (kept) => {
      forget(kept);
      return store.drop(kept);
    },
  };
}

/** Nobody's fault, and nothing is kept there. @type {Store} */
const absent = { all: async () => [], put: () => Promise.reject(new Error()), drop: async () => {} };

/** What is slow to open holds up no answer, and is not taken for empty; what does not open at all is. @param {Promise<Store>} opening @returns {Store} */
export function awaited(opening) {
  const store = opening.catch(() => absent);
  const there = () => inTime(store);
  return {
    all: async () => (await there()).all(),
    put: async (kept) => (await there()).put(kept),
    drop: async (kept) => (await there()).drop(kept),
  };
}

/** A browser that keeps nothing throws when its storage is merely named. @returns {Promise<PageStore>} */
export async function openStore() {
  const text = async () => textStore(localStorage);
  return remembered(either(awaited(opened(NAME).then(databaseStore)), awaited(text())));
}
