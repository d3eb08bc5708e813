-- One row once this server has had an account: from then on no device is paired by itself, also after the account was
-- deleted without ever having had one.
create table claimed (
  at bigint not null
);

insert into claimed (at) select created from account union all select at from gone limit 1;
