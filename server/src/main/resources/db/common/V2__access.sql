-- Who may come in: see dev.letterlint.server.access. Secrets are kept as their SHA-256 only, passwords as bcrypt.

create table account (
  id text not null primary key,
  name text not null,
  -- Null until the owner has set one.
  password text,
  password_set bigint not null,
  created bigint not null
);

create unique index account_by_name on account (name);

-- A device is known by the hash of its token.
create table device (
  token text not null primary key,
  account text not null,
  name text not null,
  address text not null,
  paired bigint not null,
  seen bigint not null,
  revoked bigint
);

create index device_of_account on device (account);

-- All that stays of a deleted account: its devices are told that it is gone.
create table gone (
  token text not null primary key,
  at bigint not null
);

-- A device that waits for its owner's word. The account is null until then.
create table pairing (
  secret text not null primary key,
  code text not null,
  name text not null,
  address text not null,
  account text,
  expires bigint not null
);

create unique index pairing_by_code on pairing (code);

-- A way in for whoever reads the server's console; works once.
create table link (
  hash text not null primary key,
  expires bigint not null
);

create table audit (
  account text not null,
  at bigint not null,
  event text not null,
  device text not null,
  address text not null
);

create index audit_of_account on audit (account, at);
