-- What moderators decided. Only SQL that SQLite and PostgreSQL both run.
-- Times are milliseconds since 1970, in UTC. *_by columns hold keyed hashes.

-- +goose Up
CREATE TABLE library_meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE setting (
    server     TEXT   NOT NULL,
    field      TEXT   NOT NULL,
    value      TEXT   NOT NULL,
    changed_by TEXT   NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (server, field)
);

CREATE TABLE setting_log (
    id         TEXT   PRIMARY KEY,
    server     TEXT   NOT NULL,
    field      TEXT   NOT NULL,
    value      TEXT   NOT NULL,
    changed_by TEXT   NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX setting_log_server ON setting_log (server, changed_at);

CREATE TABLE shared (
    message   TEXT   PRIMARY KEY,
    channel   TEXT   NOT NULL,
    server    TEXT   NOT NULL,
    lang      TEXT   NOT NULL,
    origin    TEXT   NOT NULL,
    body      TEXT   NOT NULL,
    posted_at BIGINT NOT NULL
);
CREATE INDEX shared_server ON shared (server, posted_at);

CREATE TABLE approved (
    id          TEXT    PRIMARY KEY,
    server      TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    origin      TEXT    NOT NULL,
    approved_by TEXT    NOT NULL,
    approved_at BIGINT  NOT NULL,
    changed_at  BIGINT  NOT NULL,
    announced   BOOLEAN NOT NULL
);
CREATE INDEX approved_server ON approved (server, state);

CREATE TABLE approved_wording (
    approved TEXT    NOT NULL REFERENCES approved (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    lang     TEXT    NOT NULL,
    wording  TEXT    NOT NULL,
    PRIMARY KEY (approved, position)
);

CREATE TABLE approved_text (
    approved  TEXT    NOT NULL REFERENCES approved (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    lang      TEXT    NOT NULL,
    sentences TEXT    NOT NULL,
    PRIMARY KEY (approved, position)
);

CREATE TABLE approved_passage (
    approved TEXT    NOT NULL REFERENCES approved (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    passage  TEXT    NOT NULL,
    hash     TEXT    NOT NULL,
    snapshot TEXT    NOT NULL,
    PRIMARY KEY (approved, position)
);

CREATE TABLE approved_source (
    approved TEXT    NOT NULL REFERENCES approved (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source   TEXT    NOT NULL,
    PRIMARY KEY (approved, position)
);

CREATE TABLE pin (
    message   TEXT   PRIMARY KEY,
    channel   TEXT   NOT NULL,
    server    TEXT   NOT NULL,
    approved  TEXT   REFERENCES approved (id) ON DELETE SET NULL,
    pinned_by TEXT   NOT NULL,
    pinned_at BIGINT NOT NULL
);
CREATE INDEX pin_channel ON pin (channel, pinned_at);

-- +goose Down
DROP TABLE pin;
DROP TABLE approved_source;
DROP TABLE approved_passage;
DROP TABLE approved_text;
DROP TABLE approved_wording;
DROP TABLE approved;
DROP TABLE shared;
DROP TABLE setting_log;
DROP TABLE setting;
DROP TABLE library_meta;
