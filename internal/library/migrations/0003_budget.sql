-- What calls of the model used up on each day, in UTC.

-- +goose Up
CREATE TABLE model_spend (
    day    TEXT   PRIMARY KEY,
    tokens BIGINT NOT NULL,
    cost   BIGINT NOT NULL
);

-- +goose Down
DROP TABLE model_spend;
