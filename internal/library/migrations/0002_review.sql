-- Counts, reports and unanswered questions. Days are written 2006-01-02.
-- sealed columns hold encrypted text, or nothing.

-- +goose Up
CREATE TABLE feedback (
    server  TEXT    NOT NULL,
    day     TEXT    NOT NULL,
    helpful BOOLEAN NOT NULL,
    reason  TEXT    NOT NULL,
    mode    TEXT    NOT NULL,
    lang    TEXT    NOT NULL,
    topic   TEXT    NOT NULL,
    n       BIGINT  NOT NULL,
    PRIMARY KEY (server, day, helpful, reason, mode, lang, topic)
);

CREATE TABLE reply (
    server TEXT   NOT NULL,
    day    TEXT   NOT NULL,
    action TEXT   NOT NULL,
    mode   TEXT   NOT NULL,
    lang   TEXT   NOT NULL,
    n      BIGINT NOT NULL,
    PRIMARY KEY (server, day, action, mode, lang)
);

CREATE TABLE report (
    id          TEXT   PRIMARY KEY,
    server      TEXT   NOT NULL,
    reason      TEXT   NOT NULL,
    passages    TEXT   NOT NULL,
    sealed      TEXT   NOT NULL,
    reported_by TEXT   NOT NULL,
    reported_at BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL
);
CREATE INDEX report_server ON report (server, reported_at);

CREATE TABLE gap (
    id          TEXT   PRIMARY KEY,
    server      TEXT   NOT NULL,
    lang        TEXT   NOT NULL,
    subject     TEXT   NOT NULL,
    topics      TEXT   NOT NULL,
    terms       TEXT   NOT NULL,
    resolved_at BIGINT NOT NULL,
    resolved_by TEXT   NOT NULL,
    UNIQUE (server, lang, subject)
);

CREATE TABLE gap_count (
    gap TEXT   NOT NULL REFERENCES gap (id) ON DELETE CASCADE,
    day TEXT   NOT NULL,
    n   BIGINT NOT NULL,
    PRIMARY KEY (gap, day)
);

CREATE TABLE gap_wording (
    id         TEXT   PRIMARY KEY,
    gap        TEXT   NOT NULL REFERENCES gap (id) ON DELETE CASCADE,
    sealed     TEXT   NOT NULL,
    agreed_by  TEXT   NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX gap_wording_gap ON gap_wording (gap);

-- +goose Down
DROP TABLE gap_wording;
DROP TABLE gap_count;
DROP TABLE gap;
DROP TABLE report;
DROP TABLE reply;
DROP TABLE feedback;
