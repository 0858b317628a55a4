-- The common subset of H2 (PostgreSQL mode) and PostgreSQL. Instants are "timestamp with time zone"; points and
-- hours are whole hundredths; ids are opaque strings of at most 36 characters.

-- question bank ------------------------------------------------------------------------------------------------

create table item_bank (
    id varchar(36) primary key,
    title varchar(200) not null,
    created_at timestamp with time zone not null
);

create table item (
    id varchar(36) primary key,
    bank_id varchar(36) not null references item_bank (id),
    code varchar(64) not null,
    area varchar(120) not null,
    state varchar(16) not null,
    current_revision_id varchar(36) not null,
    created_at timestamp with time zone not null,
    version bigint not null,
    unique (bank_id, code)
);
create index item_live on item (bank_id, state);

create table item_revision (
    id varchar(36) primary key,
    item_id varchar(36) not null references item (id),
    number integer not null,
    type varchar(20) not null,
    difficulty varchar(10) not null,
    stem varchar(4000) not null,
    choices varchar(40000) not null,
    answer_key varchar(26) not null,
    explanation varchar(4000) not null,
    rule_standard varchar(200) not null,
    rule_edition varchar(100) not null,
    rule_clause varchar(100) not null,
    created_at timestamp with time zone not null,
    unique (item_id, number)
);

create table blueprint (
    id varchar(36) primary key,
    bank_id varchar(36) not null references item_bank (id),
    title varchar(200) not null,
    sections varchar(100000) not null
);

-- people -------------------------------------------------------------------------------------------------------

create table candidate (
    id varchar(36) primary key,
    resident_id varchar(18) not null unique,
    name varchar(100) not null,
    extra_seconds integer not null,
    portrait_photo_id varchar(36)
);

create table consent (
    id varchar(36) primary key,
    candidate_id varchar(36) not null references candidate (id),
    kind varchar(16) not null,
    text_version integer not null,
    given boolean not null,
    at timestamp with time zone not null
);
create index consent_of_candidate on consent (candidate_id, kind, at);

create table account (
    id varchar(36) primary key,
    name varchar(100) not null,
    password_hash varchar(300) not null,
    roles varchar(200) not null,
    candidate_id varchar(36) references candidate (id),
    password_change_required boolean not null,
    active boolean not null,
    created_at timestamp with time zone not null,
    version bigint not null
);

-- One person, several names to sign in with: an account name and a resident-ID number.
create table account_login (
    login varchar(64) primary key,
    account_id varchar(36) not null references account (id)
);

create table login_session (
    token_hash varchar(64) primary key,
    account_id varchar(36) not null references account (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index login_session_of_account on login_session (account_id);
create index login_session_expiry on login_session (expires_at);

create table audit_entry (
    id varchar(36) primary key,
    at timestamp with time zone not null,
    account_id varchar(36) not null,
    account_name varchar(100) not null,
    deed varchar(64) not null,
    subject varchar(200) not null,
    reason varchar(1000) not null,
    detail varchar(2000) not null
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_subject on audit_entry (subject);

create table remembered_reply (
    caller varchar(64) not null,
    idempotency_key varchar(200) not null,
    request varchar(300) not null,
    status integer not null,
    location varchar(300),
    body varchar(1000000),
    at timestamp with time zone not null,
    primary key (caller, idempotency_key)
);
create index remembered_reply_at on remembered_reply (at);

-- exams --------------------------------------------------------------------------------------------------------

create table exam (
    id varchar(36) primary key,
    title varchar(200) not null,
    blueprint_id varchar(36) not null references blueprint (id),
    time_limit_seconds integer not null,
    earliest_submission_seconds integer not null,
    pass_mark integer not null,
    full_mark integer not null,
    scoring_rule varchar(40) not null,
    result_waits_for varchar(16) not null,
    begin_under_review boolean not null,
    hours_demanded integer not null,
    hours_credited integer not null,
    photo_retention_days integer not null,
    notice varchar(10000) not null
);

create table exam_session (
    id varchar(36) primary key,
    exam_id varchar(36) not null references exam (id),
    title varchar(200) not null,
    opens_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    standing boolean not null
);
create index exam_session_of_exam on exam_session (exam_id);

create table roster_entry (
    exam_session_id varchar(36) not null references exam_session (id),
    candidate_id varchar(36) not null references candidate (id),
    room varchar(100),
    seat varchar(20),
    primary key (exam_session_id, candidate_id)
);
create index roster_of_candidate on roster_entry (candidate_id);

create table proctor_assignment (
    exam_session_id varchar(36) not null references exam_session (id),
    account_id varchar(36) not null references account (id),
    primary key (exam_session_id, account_id)
);

-- Append-only: an hour once earned is never changed, only another entry can follow it.
create table hours_entry (
    id varchar(36) primary key,
    candidate_id varchar(36) not null references candidate (id),
    exam_id varchar(36) not null references exam (id),
    hours integer not null,
    source varchar(200) not null,
    evidence varchar(1000) not null,
    earned_at timestamp with time zone not null,
    entered_by varchar(36) not null,
    entered_at timestamp with time zone not null
);
create index hours_of_candidate on hours_entry (candidate_id, exam_id);

-- sittings -----------------------------------------------------------------------------------------------------

create table sitting (
    id varchar(36) primary key,
    exam_id varchar(36) not null references exam (id),
    exam_session_id varchar(36) not null references exam_session (id),
    candidate_id varchar(36) not null references candidate (id),
    attempt integer not null,
    open_slot integer,
    state varchar(24) not null,
    page_lease bigint not null,
    page_lease_since timestamp with time zone,
    page_device varchar(300),
    created_at timestamp with time zone not null,
    extra_seconds integer not null,
    started_at timestamp with time zone,
    earliest_submission_at timestamp with time zone,
    deadline timestamp with time zone,
    suspended_at timestamp with time zone,
    stop_reason varchar(1000),
    submitted_at timestamp with time zone,
    submitted_by varchar(12),
    sheet_version integer not null,
    score integer,
    passed boolean,
    version bigint not null,
    unique (candidate_id, exam_id, open_slot)
);
create index sitting_due on sitting (state, deadline);
create index sitting_of_session on sitting (exam_session_id);
create index sitting_of_candidate on sitting (candidate_id, exam_id);

create table paper (
    sitting_id varchar(36) primary key references sitting (id),
    blueprint_id varchar(36) not null references blueprint (id),
    seed bigint not null,
    drawn_at timestamp with time zone not null,
    lines varchar(200000) not null
);

-- The journal: rows are only ever added. The latest revision of a position is the answer.
create table answer (
    sitting_id varchar(36) not null,
    position integer not null,
    revision bigint not null,
    choices varchar(26) not null,
    page_lease bigint not null,
    received_at timestamp with time zone not null,
    primary key (sitting_id, position, revision)
);

create table mark (
    sitting_id varchar(36) not null references sitting (id),
    position integer not null,
    primary key (sitting_id, position)
);

create table instruction (
    id varchar(36) primary key,
    sitting_id varchar(36) not null references sitting (id),
    kind varchar(16) not null,
    text varchar(2000) not null,
    at timestamp with time zone not null,
    confirmed_at timestamp with time zone
);
create index instruction_of_sitting on instruction (sitting_id, confirmed_at);

create table integrity_event (
    id varchar(36) primary key,
    sitting_id varchar(36) not null references sitting (id),
    kind varchar(20) not null,
    at timestamp with time zone not null,
    received_at timestamp with time zone not null
);
create index integrity_event_of_sitting on integrity_event (sitting_id);

create table score_sheet (
    sitting_id varchar(36) not null references sitting (id),
    sheet_version integer not null,
    scoring_rule varchar(40) not null,
    score integer not null,
    passed boolean not null,
    lines varchar(200000) not null,
    graded_at timestamp with time zone not null,
    primary key (sitting_id, sheet_version)
);

-- identity -----------------------------------------------------------------------------------------------------

create table photo (
    id varchar(36) primary key,
    candidate_id varchar(36) not null references candidate (id),
    sitting_id varchar(36),
    kind varchar(12) not null,
    key_id varchar(16) not null,
    sealed bytea not null,
    taken_at timestamp with time zone not null,
    delete_after timestamp with time zone
);
create index photo_due on photo (delete_after);
create index photo_of_candidate on photo (candidate_id);

create table identity_check (
    id varchar(36) primary key,
    sitting_id varchar(36) not null references sitting (id),
    exam_session_id varchar(36) not null,
    candidate_id varchar(36) not null references candidate (id),
    phase varchar(8) not null,
    attempt integer not null,
    outcome varchar(10) not null,
    photo_id varchar(36),
    taken_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    decision varchar(16),
    decided_by varchar(36),
    decided_by_name varchar(100),
    decided_at timestamp with time zone,
    reason varchar(1000),
    version bigint not null
);
create index identity_check_of_sitting on identity_check (sitting_id);
create index identity_check_of_photo on identity_check (photo_id);
create index identity_check_open on identity_check (decision, due_at);
