// Where unacknowledged answers outlive this page: IndexedDB, or localStorage where that is not to be had.

const ANSWERS = 'answers';
const PATIENCE = 2000;
const NAME = 'exam-outbox';

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

export async function openDatabase(name = NAME) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(ANSWERS, { keyPath: ['sitting', 'position'] });
  return inTime(result(request));
}

/** Resolves when the change is on the disk. @returns {Promise<void>} */
const changing = (database, change) => inTime(new Promise((resolve, reject) => {
  const transaction = database.transaction(ANSWERS, 'readwrite', { durability: 'strict' });
  transaction.oncomplete = () => resolve();
  transaction.onabort = transaction.onerror = () => reject(transaction.error);
  change(transaction.objectStore(ANSWERS));
}));

/** @returns {Store} */
export const databaseStore = (database) => ({
  all: async () => inTime(result(database.transaction(ANSWERS).objectStore(ANSWERS).getAll())),
  put: (kept) => changing(database, (store) => store.put(kept)),
  drop: ({ sitting, position, revision }) => changing(database, (store) => {
    const found = store.get([sitting, position]);
    found.onsuccess = () => {
      if (found.result && found.result.revision <= revision) store.delete([sitting, position]);
    };
  }),
});

/** @param {Storage} storage @returns {Store} */
export function textStore(storage, name = NAME) {
  const read = () => JSON.parse(storage.getItem(name) || '[]');
  const write = (all) => (all.length ? storage.setItem(name, JSON.stringify(all)) : storage.removeItem(name));
  const others = ({ sitting, position }, revision = Infinity) =>
    read().filter((each) => each.sitting !== sitting || each.position !== position || each.revision > revision);
  return {
    all: async () => read(),
    put: async (kept) => write([...others(kept), kept]),
    drop: async (kept) => write(others(kept, kept.revision)),
  };
}

/** The second takes what the first cannot; what either holds counts. @param {Store} first @param {Store} second @returns {Store} */
export const either = (first, second) => ({
  all: async () => (await Promise.all([first, second].map((store) => store.all().catch(() => [])))).flat(),
  put: (kept) => first.put(kept).catch(() => second.put(kept)),
  drop: async (kept) => { await Promise.all([first, second].map((store) => store.drop(kept).catch(() => {}))); },
});

/** @returns {Promise<Store>} */
export async function openStore() {
  const text = textStore(localStorage);
  return openDatabase().then((database) => either(databaseStore(database), text), () => text);
}
