-- People beside the server's owner: see dev.letterlint.server.access.Invitations and Register.

-- What a person may hold; null where the server's usual quota does.
alter table account add column max_records bigint;
alter table account add column max_bytes bigint;

-- Since when nothing of the account is reachable, or null.
alter table account add column suspended bigint;

-- A way in for somebody new, known by the hash of its link; works once. The account is that of who invited.
create table invitation (
  hash text not null primary key,
  account text not null,
  whom text not null,
  expires bigint not null
);
