-- Each push writes its account's head anew: with room on the page the new row stays there and no index changes.
alter table head set (fillfactor = 50);
