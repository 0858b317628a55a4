// Where unacknowledged answers outlive this page: IndexedDB, or localStorage where that is not to be had.

const ANSWERS = 'answers';
const PATIENCE = 2000;

const result = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function openDatabase() {
  const request = indexedDB.open('exam-outbox', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(ANSWERS, { keyPath: ['sitting', 'position'] });
  return Promise.race([result(request), new Promise((_, reject) => setTimeout(reject, PATIENCE))]);
}

/** Resolves when the change is on the disk. @returns {Promise<void>} */
const changing = (database, change) => new Promise((resolve, reject) => {
  const transaction = database.transaction(ANSWERS, 'readwrite', { durability: 'strict' });
  transaction.oncomplete = () => resolve();
  transaction.onabort = transaction.onerror = () => reject(transaction.error);
  change(transaction.objectStore(ANSWERS));
});

/** @returns {Store} */
const databaseStore = (database) => ({
  all: async (sitting) => result(database.transaction(ANSWERS).objectStore(ANSWERS).getAll(IDBKeyRange.bound([sitting, 0], [sitting, Infinity]))),
  put: (sitting, kept) => changing(database, (store) => store.put({ ...kept, sitting })),
  drop: (sitting, position, revision) => changing(database, (store) => {
    const found = store.get([sitting, position]);
    found.onsuccess = () => {
      if (found.result && found.result.revision <= revision) store.delete([sitting, position]);
    };
  }),
});

/** @param {Storage} storage @returns {Store} */
export function textStore(storage) {
  const name = (sitting) => `exam-outbox:${sitting}`;
  const read = (sitting) => JSON.parse(storage.getItem(name(sitting)) || '[]');
  const write = (sitting, all) => (all.length ? storage.setItem(name(sitting), JSON.stringify(all)) : storage.removeItem(name(sitting)));
  return {
    all: async (sitting) => read(sitting),
    put: async (sitting, kept) => write(sitting, [...read(sitting).filter((each) => each.position !== kept.position), kept]),
    drop: async (sitting, position, revision) =>
      write(sitting, read(sitting).filter((each) => each.position !== position || each.revision > revision)),
  };
}

/** @returns {Promise<Store>} */
export const openStore = () => openDatabase().then(databaseStore, () => textStore(localStorage));
