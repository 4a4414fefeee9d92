-- Plans leave the runs for a table of their own, each market day gets its one plan in force, and each vendor a history.
-- json_each and "without rowid" are SQLite's own words; a store on another engine would begin here, with these tables empty.
create table plan (
    run     text not null primary key references run (id) on delete cascade,
    content blob not null  -- plan.json, byte by byte
);

insert into plan (run, content)
select id, plan from run where status = 'done' and plan is not null;

alter table run drop column plan;

-- One row a market day: the plan that holds. Older plans of the day stay in plan, but not in force.
create table day (
    market text not null references market (id) on delete cascade,
    date   text not null,
    run    text not null references run (id) on delete cascade,
    since  text not null,  -- when this plan came into force
    primary key (market, date)
);

create index day_by_run on day (run);

insert into day (market, date, run, since)
select market, date, id, since
from (
    select market, date, id, coalesce(finished_at, queued_at) as since,
        row_number() over (partition by market, date order by coalesce(finished_at, queued_at) desc, id desc) as latest
    from run
    where id in (select run from plan)
)
where latest = 1;

-- Where each vendor stands by the plans in force; a row a piece of ground. Lies in the order of a vendor's history.
create table placement (
    market      text   not null,
    vendor      text   not null,
    date        text   not null,
    tide_window text   not null,
    zone        text   not null,
    frontage    text   not null,
    from_cm     bigint not null,
    to_cm       bigint not null,
    stalls      text   not null,  -- ids along the line, separated by ;
    fee_fen     bigint not null,
    commitment  text   not null,
    primary key (market, vendor, date, tide_window, frontage, from_cm),
    foreign key (market, date) references day (market, date) on delete cascade
) without rowid;

create index placement_by_day on placement (market, date);

create table refusal (
    market      text not null,
    vendor      text not null,
    date        text not null,
    tide_window text not null,
    code        text not null,
    primary key (market, vendor, date, tide_window),
    foreign key (market, date) references day (market, date) on delete cascade
) without rowid;

create index refusal_by_day on refusal (market, date);

insert into placement (market, vendor, date, tide_window, zone, frontage, from_cm, to_cm, stalls, fee_fen, commitment)
select day.market, piece.value ->> 'vendor', day.date, piece.value ->> 'window', piece.value ->> 'zone', piece.value ->> 'frontage',
    piece.value ->> 'fromCm', piece.value ->> 'toCm',
    coalesce((select group_concat(stall.value, ';' order by stall.key) from json_each(piece.value, '$.stalls') as stall), ''),
    piece.value ->> 'feeFen', piece.value ->> 'commitment'
from day join plan on plan.run = day.run, json_each(cast(plan.content as text), '$.placements') as piece;

insert into refusal (market, vendor, date, tide_window, code)
select day.market, refused.value ->> 'vendor', day.date, refused.value ->> 'window', refused.value ->> 'code'
from day join plan on plan.run = day.run, json_each(cast(plan.content as text), '$.refusals') as refused;
