-- Markets as they were loaded, file by file, and every run of the planner on them.
-- Times are TEXT in UTC, yyyy-MM-ddTHH:mm:ss.fffZ; ids are TEXT made by the program, so that the same script suits other engines.
create table market (
    id        text not null primary key,
    directory text,                -- where it was loaded from and is looked at again; null = nowhere
    loaded_at text not null
);

create table market_file (
    market  text not null references market (id) on delete cascade,
    name    text not null,
    content blob not null,
    primary key (market, name)
);

-- status: queued, running, done, failed. epoch counts the claims and is the fence: a worker that was overtaken commits nothing.
create table run (
    id          text   not null primary key,
    market      text   not null references market (id),
    date        text   not null,
    input_hash  text   not null,
    options     text   not null,
    versions    text   not null,
    status      text   not null,
    queued_at   text   not null,
    started_at  text,
    finished_at text,
    epoch       bigint not null default 0,
    owner       text,
    plan        blob,
    timings     text,
    error       text,
    unique (market, date, input_hash, options, versions)
);

create index run_by_status on run (status, date);
