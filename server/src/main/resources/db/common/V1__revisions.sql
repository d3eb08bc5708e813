-- The store of revisions: see dev.letterlint.server.sync.Revisions. Portable SQL, every database runs it.

-- Locked first by every push, so that the order of commits is the order of seq.
create table head (
  account text not null primary key,
  seq bigint not null,
  chain text not null,
  live bigint not null,
  bytes bigint not null
);

-- The newest revision of each record; a deleted one stays as a tombstone.
create table record (
  account text not null,
  id text not null,
  rev text not null,
  seq bigint not null,
  deleted boolean not null,
  body text,
  primary key (account, id)
);

create unique index record_in_order on record (account, seq);

-- Every revision there ever was. History that expires loses its body, never its row: old tokens and repeated pushes are
-- recognised by it.
create table revision (
  account text not null,
  seq bigint not null,
  chain text not null,
  id text not null,
  rev text not null,
  parent text,
  deleted boolean not null,
  body text,
  device text not null,
  at bigint not null,
  primary key (account, seq)
);

create unique index revision_by_rev on revision (account, rev);

create index revision_of_record on revision (account, id, seq);

-- Keys this server has made for itself, in hexadecimal.
create table secret (
  name text not null primary key,
  value text not null
);
