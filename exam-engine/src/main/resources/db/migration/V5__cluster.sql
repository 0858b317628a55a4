-- Who is in the cluster: JGroups' own table for members that look for each other, and the nodes' signs of life.

create table jgroups (
    address varchar(200) not null,
    name varchar(200),
    cluster varchar(200) not null,
    ip varchar(200) not null,
    coord boolean,
    primary key (address)
);

create table cluster_node (
    id varchar(36) primary key,
    cluster varchar(40) not null,
    address varchar(200) not null,
    started_at timestamp with time zone not null,
    seen_at timestamp with time zone not null
);
