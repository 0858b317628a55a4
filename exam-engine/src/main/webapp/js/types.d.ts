// What these pages rely on: the server's contract, and the shapes they hand to each other. Types only; no browser loads this file.

// The contract

interface Caller {
  account: string; name: string; roles: string[]; passwordChangeRequired: boolean;
  /** further addresses that answer the same */ servers?: string[];
}
interface Consent { kind: string; version: number; text: string; givenAt: string | null }
interface Me { name: string; idMasked: string; portraitUrl: string | null; consents: Consent[]; photosHeld: number }
interface OwnPhoto {
  id: string; kind: 'PORTRAIT' | 'PROPOSED' | 'MARKED' | 'ENTRY' | 'DURING' | 'EXIT'; purpose: string; seenBy: string; sitting: string | null; takenAt: string;
  deleteAt: string; withdrawn: boolean; /** why it is kept beyond its time */ stays?: string; url: string;
}
interface OwnPhotos { photos: OwnPhoto[]; looks: { role: string; times: number }[] }

interface ExamFacts {
  id: string; title: string; passMark: string; fullMark: string; itemCount: number;
  /** seconds */ timeLimit: number;
  /** seconds after the start */ earliestSubmission: number;
}
interface PhotoRules { tries: number; /** the head turns as told, before and after the exam */ liveness: boolean; fileAllowed: boolean }
interface Exam extends ExamFacts {
  opensAt: string | null; closesAt: string | null;
  eligibility: { eligible: boolean; reasons: { code: string; text: string }[] };
  attempts: number; passed: boolean; openSitting: string | null; notice: string;
  plan?: { centre: string; room: string; seat: string; startsAt: string } | null;
}
interface Attempt {
  id: string; attempt: number; state: State; startedAt: string | null; submittedAt: string | null;
  /** null until the result is released */ score: string | null; passed: boolean | null;
}

type State = 'AWAITING_ENTRY_CHECK' | 'ENTRY_UNDER_REVIEW' | 'READY' | 'IN_PROGRESS' | 'SUSPENDED'
  | 'AWAITING_EXIT_CHECK' | 'UNDER_REVIEW' | 'RELEASED' | 'ANNULLED';

interface Answer { position: number; choices: string[]; revision: number; /** of the page that gave it; not told by an earlier version */ lease?: number }
interface Item {
  position: number; type: 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE' | 'TRUE_FALSE';
  /** what it reads as without markup */ stem: string; /** cleaned by the server, where the item is more than plain text */ html?: string;
  /** addresses of what its HTML shows, else of what stands below the stem */ media: string[];
  choices: { label: string; text: string; html?: string }[]; points: string;
}
interface Section { title: string; instruction?: string | null; items: Item[] }
interface IdentityCheck {
  phase: 'ENTRY' | 'DURING' | 'EXIT'; outcome: 'MATCH' | 'REVIEW' | 'MISMATCH'; at?: string; attemptsLeft: number;
  /** a person's, with its reason */ decision?: 'SAME_PERSON' | 'OTHER_PERSON' | 'RETAKE' | null;
  /** a name these pages have words for, or a person's words */ reason: string | null;
  means?: 'PHOTO' | 'NOT_TAKEN' | 'DOCUMENTS_WANTED' | 'DOCUMENTS_ON_SITE' | 'DOCUMENTS_BY_VIDEO';
  /** when a person should have decided */ dueAt?: string | null;
  /** `place`: a room, or how to join a call */ appointment?: { at: string; place: string } | null;
}
interface Objection { words: string; at: string; decision: 'UPHELD' | 'REJECTED' | null; /** of the decision */ reason: string | null }
interface Sitting {
  id: string; exam: ExamFacts & { /** not told by an earlier version */ photos?: PhotoRules }; state: State; serverTime: string; startedAt: string | null;
  earliestSubmissionAt: string | null; deadline: string | null; submittedAt: string | null; submittedBy: string | null;
  paper?: { sections: Section[] }; answers?: Answer[]; marks?: number[];
  identityChecks: IdentityCheck[]; suspendedReason?: string | null; annulledReason?: string | null; objection?: Objection | null;
  /** until when a photo asked for while answering may be taken */ checkUntil?: string | null;
  /** until when the result waits for the closing photo */ exitCheckBy?: string | null;
}
interface Instruction {
  id: string; kind: 'MESSAGE' | 'EXTENDED' | 'SUSPENDED' | 'RESUMED' | 'CLOSED' | 'IDENTITY' | 'CHECK_NOW'; text: string; at: string;
}
interface Beat { serverTime: string; deadline: string | null; state: State; nextHeartbeat: number; instructions: Instruction[] }
interface Result {
  score: string; fullMark: string; passMark: string; passed: boolean; attempt: number;
  identityDecided: boolean; startedAt: string; submittedAt: string;
  sections: { title: string; score: string; fullMark: string; correct: number; items: number }[];
  /** the journal of answers, chained and signed */ seal?: Seal | null;
}
interface Seal { number: number; keyId: string; entries: number; head: string; signature: string; sealedAt: string }
interface PhoneLink { url: string; qrSvg: string; expiresAt: string }
/** Pictures of one moment, or those of a challenge in the order they were taken. */
interface Photo { frames: Blob[]; challenge?: string }
interface FrameCheck { face: boolean; hints: string[] }
interface Challenge { challenge: string; /** LEFT, RIGHT: the candidate's own */ steps: ('LEFT' | 'RIGHT' | 'FRONT')[]; expiresAt: string }
interface IntegrityEvent { kind: string; at: string }

/** RFC 9457 in the words of the server, or of the page when no server answered (status 0). */
interface Refused {
  status: number; slug: string; title: string; detail: string; fields: any;
  /** nothing is known about the request: it may be asked again */ unreachable: boolean;
  /** the same may be asked again later, and what is known about why not now */ passing: Passing | false;
}
interface Passing { /** the server itself said so */ busy?: boolean; /** seconds */ retryAfter?: number }

/** What became of an answer; nothing else can happen to it. */
type Outcome =
  | { kind: 'saved'; receipt: string }
  | { kind: 'stale'; revision: number }
  | { kind: 'refused'; code: string; problem: Partial<Refused> }
  | ({ kind: 'unreachable' } & Passing);
/** Of a batch as a whole, or of each in it, by position. */
type BatchOutcome = Outcome | { kind: 'each'; each: Map<number, Outcome> };

/** What the pages may ask of the server, rejecting with `Refused`. */
interface ServerPort {
  signIn(account: string, password: string): Promise<Caller>;
  whoAmI(): Promise<Caller>;
  signOut(): Promise<unknown>;
  changePassword(current: string, next: string): Promise<unknown>;
  me(): Promise<Me>;
  consent(version: number, given: boolean): Promise<unknown>;
  exams(): Promise<Exam[]>;
  attempts(exam: string): Promise<Attempt[]>;
  /** answers with the sitting that is not finished yet, if there is one */ enter(exam: string): Promise<Sitting>;
  phonePhoto(token: string, photo: Photo): Promise<IdentityCheck>;
}
/** One sitting. It holds the page lease, and every answer that tells the time corrects its clock. */
interface SittingPort {
  readonly id: string; readonly clock: import('./clock.js').ExamClock; lease: number | null; /** the lease's, signs what was not sent */ key: string | null;
  read(): Promise<Sitting>;
  start(): Promise<Sitting>;
  /** `due`: only if its time is over; else it comes back as it stands */ submit(due?: boolean): Promise<Sitting>;
  beat(told: { answered: number; visible: boolean; confirmed: string[] }): Promise<Beat>;
  result(): Promise<Result>;
  takeLease(takeOver: boolean): Promise<void>;
  identityCheck(photo: Photo): Promise<IdentityCheck>;
  /** what would make a better photo; nothing is kept of it */ checkFrame(picture: Blob): Promise<FrameCheck>;
  challenge(): Promise<Challenge>;
  /** instead of another photo, or of any */ askPerson(why?: '?reason=NO_CAMERA'): Promise<{ dueAt: string }>;
  object(words: string): Promise<Objection>;
  phoneLink(): Promise<PhoneLink>;
  mark(position: number, marked: boolean): Promise<unknown>;
  report(events: IntegrityEvent[]): Promise<unknown>;
  /** never rejects; `keepalive` survives the page */ save(answer: Answer, keepalive?: boolean): Promise<Outcome>;
  saveAll(answers: Answer[], keepalive?: boolean): Promise<BatchOutcome>;
}

// The outbox

/** The page that takes an answer: what is needed should it never be acknowledged. */
interface Sheet { lease: number; key: string | null; /** title */ exam: string; account: string }
/** An answer as it lies on the device; `at` is the server's time of the choice, epoch milliseconds. */
interface Kept extends Answer, Sheet { sitting: string; at: number; lease: number; /** false: this page alone has it */ stored?: boolean }
/** `incomplete`: a part of the device could not be read. */
type Found = Kept[] & { incomplete?: boolean };
/** `ready`: it may be sent. `stored`: it is on the device. `refusal`: the server will never take it. */
interface Waiting extends Kept { ready: boolean; stored: boolean; refusal?: Partial<Refused> }
interface Store {
  all(): Promise<Found>;
  /** takes the place of what the same page has put for the same question */ put(kept: Kept): Promise<void>;
  /** forgets the page's answer unless a newer revision has been put since */
  drop(kept: Kept | Waiting): Promise<void>;
}
/** What the device does not take comes back with `stored: false`, until the page is gone. */
interface PageStore extends Store { /** some of it would go with this page */ isVolatile(): boolean }
/** Runs work later; the answer calls it off. */
type After = (milliseconds: number, work: () => void) => () => void;
interface OutboxParts {
  sitting: string; store: Store;
  port: Pick<SittingPort, 'save' | 'saveAll'>;
  page: () => Sheet;
  /** epoch milliseconds */ now: () => number;
  after: After;
  /** 0 ≤ n < 1 */ random: () => number;
  /** something to be shown has changed */ changed: () => void;
}
interface HeartbeatParts {
  beat: (confirmed: string[]) => Promise<Beat>;
  told: (beat: Beat) => void;
  /** once for each instruction, however often the server repeats it */ instructed: (instruction: Instruction) => void;
  failed: (problem: Refused) => void;
  after: After; random: () => number;
}

// The camera

/** A head to be told to turn, and pictures to be taken of it. */
interface Showing { video: HTMLVideoElement; frame: HTMLElement; hint: HTMLElement; goesOn: () => boolean }
interface CameraParts {
  /** rejects with the server's problem */ send(photo: Photo): Promise<unknown>;
  /** null: no hints */ check: ((picture: Blob) => Promise<FrameCheck>) | null;
  /** null: one moment will do */ live: ((showing: Showing) => Promise<Photo>) | null;
  /** a picture from a file will do; null: where the camera does not help */ file: boolean | null;
  /** what else there is where the camera does not help */ instead?: () => Promise<Node>;
}
interface GuideParts {
  check(): Promise<FrameCheck>;
  /** the name of what would help, or null */ show(hint: string | null): void;
  hidden(): boolean;
  /** milliseconds */ now(): number;
  after: After;
}

// The system check

type Verdict = 'good' | 'limited' | 'bad';
/** `facts` fill the part's sentence, `reason` names what to do; `text` and `more` stand for them where they are known already. */
interface Finding { verdict: Verdict; facts: Record<string, any> | null; reason: string | null; text?: string; more?: string }

// The views

type Child = Node | string | number | null | undefined | false;
interface Place {
  /** its own element; once the view is left, nobody sees it any more */ root: HTMLElement;
  caller: Caller; store: Store;
  /** null until its module has come */ unsentCard(kept: Kept[], now: () => number): HTMLElement | null;
  /** the server's word about a sitting: what was not acknowledged is shown anew */
  found(sitting: Sitting): void;
  go(path: string): void;
  again(): void;
  signedIn(caller: Caller | null): void;
  fail(problem: Partial<Refused>): void;
}
interface Stage {
  place: Place; root: HTMLElement; port: SittingPort; sitting: Sitting;
  /** goes on with this sitting, or with what the server says now */ show(sitting?: Sitting): Promise<void>;
  /** asks the server again and again, and goes on when something has changed */ watch(seconds: number): void;
}
interface RoomParts {
  /** holding the lease */ port: SittingPort;
  sitting: Sitting; store: Store; page: () => Sheet;
  sendEvents: () => Promise<unknown>;
  changed: () => void;
  ticked: (remaining: number | null) => void;
  /** milliseconds left, one of the limits that are spoken */ warned: (limit: number) => void;
  instructed: (instruction: Instruction) => void;
  /** the sitting runs no more */ over: (sitting: Sitting) => void;
}
/** One question with the section it stands in. */
interface Leaf { item: Item; section: Section }
interface ItemState { chosen: string[]; locked: boolean; marked: boolean; choose(labels: string[]): void; mark(): void }
interface SaveStatus { kind: 'saved' | 'waiting' | 'offline' | 'refused' | 'stopped'; text: string }
interface DialogContent {
  title: string; body: Child | Child[];
  /** buttons */ choices?: Child[];
  /** by the Escape key */ closable?: boolean;
}
interface Dialog { close(): void; closed: Promise<unknown> }
type Outbox = import('./outbox.js').Outbox;
type Room = import('./room.js').Room;
