-- What waits for a confirmation is limited by the network that it came from. Gone with the confirmation, or a week later.
create table stored_entry_origin (
    entry      bigint      primary key references stored_entry on delete cascade,
    network    varchar(64) not null,
    byte_count bigint      not null
);
create index stored_entry_origin_network on stored_entry_origin (network);
