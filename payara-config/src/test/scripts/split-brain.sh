#!/usr/bin/env bash
#
# 把两个节点和数据库放进各自的网络命名空间，逐一切断它们之间的每一种连线组合，再接回去；期间考生一直在作答。
#
# Puts two nodes and their database on machines of their own (network namespaces), cuts every combination of the cables
# between them, one after the other, and heals each; candidates answer all the while, from a fourth machine.
#
#        db
#       / | \        hall: the candidates, who reach everything all the time
#      a──┼──b       a, b: the nodes
#       \ | /        db:   PostgreSQL
#       hall
#
# usage: split-brain.sh NODE.JAR POSTGRES_BIN CROWD...
#
#   NODE.JAR      exam-engine.jar
#   POSTGRES_BIN  the folder with initdb and pg_ctl
#   CROWD...      a command that plays the candidates: it is given the nodes' addresses as arguments and EXAM_DB_URL,
#                 EXAM_DB_USER, EXAM_DB_PASSWORD in its environment, says "answering" once it is at work, goes on until
#                 its input ends, compares what was acknowledged with the database, and exits with 0 if nothing is lost
#
# environment: COMBINATIONS  which cables are cut together, one combination after the other (default: all seven,
#                            "a-b, a-db, b-db, a-b a-db, a-b b-db, a-db b-db, a-b a-db b-db")
#              CLUSTER       how the nodes find each other: jdbc (default) or tcp
#              CUT_SECONDS   how long cables stay cut at least (default 5)
#              SPLIT_SECONDS how long the nodes may take to notice what is cut (default 90)
#              HEAL_SECONDS  how long both nodes may take to be ready and together again afterwards (default 60)
#              KEEP_LOGS     a folder that is given what nodes and database logged
#
# Ends with 1 at the first node that is ready or not ready against the rule (docs/adr/0009) while cables are cut, at a view
# that does not split or does not merge, and when anything acknowledged is lost.
#
# Needs root on Linux with network namespaces (exit code 77 where they are not allowed). Every cable, address and process
# is inside namespaces this script makes, under names no other run has, and removes at its end, however it ends. No packet
# leaves them.

set -euo pipefail

(( $# >= 3 )) || { sed -n '3,/^$/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
jar=$1 postgres=$2; shift 2; crowd=("$@")
cut_seconds=${CUT_SECONDS:-5} split_seconds=${SPLIT_SECONDS:-90} heal_seconds=${HEAL_SECONDS:-60}
IFS=, read -ra combinations <<< "${COMBINATIONS:-a-b, a-db, b-db, a-b a-db, a-b b-db, a-db b-db, a-b a-db b-db}"
cluster=${CLUSTER:-jdbc}

run=exam$$
work=$(mktemp -d)
machines=(hall db a b switch)
cables=(a-b a-db b-db hall-a hall-b hall-db)
secret_key=$(head -c 32 /dev/urandom | base64)

# ---------------------------------------------------------------------------------------------------- machines and cables

on() { local machine=$1; shift; ip netns exec "$run-$machine" "$@"; }
cable_number() { local i; for i in "${!cables[@]}"; do [[ ${cables[i]} == "$1" ]] && echo "$i"; done; }

# The address a machine has at its end of a cable: address a a-db
address() { [[ $1 == "${2%-*}" ]] && echo "10.77.$(cable_number "$2").1" || echo "10.77.$(cable_number "$2").2"; }

# A cable runs from either machine to a bridge of its own in the switch. Cutting takes one end off the bridge, so nobody
# is told: packets do not arrive any more, as when a switch or a firewall fails.
lay() {
    local cable=$1 end
    ip -n "$run-switch" link add "$cable" type bridge
    ip -n "$run-switch" link set "$cable" up
    for end in "${cable%-*}" "${cable#*-}"; do
        ip link add "$cable" netns "$run-$end" type veth peer name "$cable.$end" netns "$run-switch"
        ip -n "$run-$end" address add "$(address "$end" "$cable")/24" dev "$cable"
        ip -n "$run-$end" link set "$cable" up
        ip -n "$run-switch" link set "$cable.$end" master "$cable" up
    done
}
sever() { local cable; for cable in "$@"; do ip -n "$run-switch" link set "$cable.${cable%-*}" nomaster; done; }
heal() { local cable; for cable in "$@"; do ip -n "$run-switch" link set "$cable.${cable%-*}" master "$cable"; done; }

build() {
    local machine cable
    for machine in "${machines[@]}"; do
        ip netns add "$run-$machine" 2>"$work/refused" || { echo "no network namespaces here: $(<"$work/refused")"; exit 77; }
        ip -n "$run-$machine" link set lo up
    done
    for cable in "${cables[@]}"; do lay "$cable"; done
}

tear_down() {
    local machine
    for machine in "${machines[@]}"; do
        [[ -e /run/netns/$run-$machine ]] || continue
        ip netns pids "$run-$machine" | xargs -r kill -9 2>/dev/null || true
        ip netns delete "$run-$machine"
    done
    if [[ -n ${KEEP_LOGS:-} ]]; then
        mkdir -p "$KEEP_LOGS" && cp "$work"/*.log "$KEEP_LOGS" 2>/dev/null || true
        for machine in a b; do cp "$work/$machine/logs/node.log" "$KEEP_LOGS/$machine.node.log" 2>/dev/null || true; done
    fi
    rm -rf "$work"
}
trap tear_down EXIT
trap 'exit 130' INT TERM

# ---------------------------------------------------------------------------------------------------- database and nodes

# PostgreSQL does not run as root, so root runs it from a user namespace.
as_nobody() { local machine=$1; shift; on "$machine" unshare -U "$@"; }

start_database() {
    echo "right-password" > "$work/password"
    as_nobody db "$postgres/initdb" -D "$work/pg" -U exam --pwfile "$work/password" -A scram-sha-256 -E UTF8 --locale=C > "$work/initdb.log"
    echo "host all all 10.77.0.0/16 scram-sha-256" >> "$work/pg/pg_hba.conf"
    as_nobody db "$postgres/pg_ctl" -D "$work/pg" -l "$work/postgres.log" -w -o "-h '*' -k '' -c max_connections=250" start > "$work/pg_ctl.log"
}

# start_node a [NAME=value ...]: the node in the background, with its end of the cables in its settings
start_node() {
    local node=$1; shift
    ip netns exec "$run-$node" env \
        EXAM_HTTP_ADDRESS=0.0.0.0 EXAM_DATA="$work/$node" EXAM_SECRET_KEY="$secret_key" \
        EXAM_DB_URL="jdbc:postgresql://$(address db "$node-db"):5432/postgres" EXAM_DB_USER=exam EXAM_DB_PASSWORD=right-password \
        EXAM_CLUSTER="$cluster" EXAM_CLUSTER_ADDRESS="$(address "$node" a-b)" EXAM_CLUSTER_SECRET="cut but not forgotten" \
        EXAM_CLUSTER_HOSTS="$(address a a-b):7800,$(address b a-b):7800" "$@" \
        java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m -jar "$jar" >> "$work/$node.log" 2>&1 &
    node_pid=$!
}

# The status line a node gives to a path, asked from a machine: status hall 10.77.3.2 /health/ready
status() {
    on "$1" timeout 4 bash -c "exec 3<>/dev/tcp/$2/8080 && printf 'GET $3 HTTP/1.0\r\n\r\n' >&3 && head -1 <&3" 2>/dev/null || true
}
is_ready() { [[ $(status hall "$(address "$1" "hall-$1")" /health/ready) == *" 200 "* ]]; }

await() {
    local seconds=$1 what=$2 since=$SECONDS; shift 2
    until "$@"; do
        (( SECONDS - since < seconds )) || { echo "$what did not happen within $seconds s" >&2; state >&2; exit 1; }
        sleep 0.2
    done
}

# What a node says of itself, for whoever reads why it was not as it must be.
state() {
    local node
    for node in a b; do
        echo "$node sees $(view "$node"): $(status hall "$(address "$node" "hall-$node")" /health/ready)"
        tail -n 5 "$work/$node.log"
    done
}

# The newest view a node has logged, as the number of its members.
view() { sed -nE 's/.*ISPN00009[34]: [^|]*\|[0-9]+\] \(([0-9]+)\).*/\1/p' "$work/$1/logs/node.log" 2>/dev/null | tail -n 1; }
both_see() { [[ $(view a) == "$1" && $(view b) == "$1" ]]; }
together() { is_ready a && is_ready b && both_see 2; }

# The demo's exams and people, made by a node that only its own machine can reach, as demos must be.
seed() {
    start_node a EXAM_DEMO=true EXAM_HTTP_ADDRESS=127.0.0.1 EXAM_CLUSTER=off
    await 120 "the first data" grep -qs "is ready" "$work/a.log"
    kill "$node_pid"
    wait "$node_pid" || true
}

# ---------------------------------------------------------------------------------------------------- the show

now() { echo $(( $(date +%s%N) / 1000000 )); }
readiness() { local node; for node in a b; do is_ready "$node" && echo -n "$node ready " || echo -n "$node not ready "; done; }

# What must be true while cables are cut. Who cannot reach the database is not ready. Where both reach it but not each
# other, the older part is ready and the younger is not: a was started first. One who alone reaches it is ready, for the
# other gives no sign of life.
expected() {
    local cut=" $* " a="a ready " b="b ready "
    [[ $cut == *" a-db "* ]] && a="a not ready "
    [[ $cut == *" b-db "* || $cut == " a-b " ]] && b="b not ready "
    echo -n "$a$b"
}
views() { [[ " $* " == *" a-b "* ]] && echo 1 || echo 2; }
as_expected() { both_see "$(views "$@")" && [[ $(readiness) == "$(expected "$@")" ]]; }

# cut_and_heal a-b [a-db ...]
cut_and_heal() {
    local begun noticed
    begun=$(now)
    sever "$@"
    sleep "$cut_seconds"
    await "$split_seconds" "$(expected "$@")with $(views "$@") in each view while $* was cut" as_expected "$@"
    noticed=$(( $(now) - begun ))
    # It is so, and stays so.
    sleep 2
    as_expected "$@" || { echo "cut $*: $(readiness)where $(expected "$@")was right" >&2; exit 1; }
    heal "$@"
    begun=$(now)
    await "$heal_seconds" "both nodes ready in one view after $*" together
    echo "cut $*: $(expected "$@")and $(views "$@") in each view within $noticed ms; both ready in one view $(( $(now) - begun )) ms after healing"
}

build
start_database
seed
start_node a
await 120 "the elder node ready" is_ready a
start_node b
await 120 "both nodes ready in one view" together
echo "both nodes are ready, found by $cluster"

coproc hall {
    export EXAM_DB_URL="jdbc:postgresql://$(address db hall-db):5432/postgres" EXAM_DB_USER=exam EXAM_DB_PASSWORD=right-password
    on hall "${crowd[@]}" "http://$(address a hall-a):8080" "http://$(address b hall-b):8080" 2>&1
}
while read -r line <&"${hall[0]}"; do
    echo "$line"
    [[ $line == answering* ]] && break
done
[[ $line == answering* ]] || { echo "the candidates did not come to answer" >&2; exit 1; }

for severed in "${combinations[@]}"; do cut_and_heal $severed; done

output=${hall[0]} input=${hall[1]} candidates=$hall_PID
eval "exec $input>&-"
verdict=0
cat <&"$output" || true
wait "$candidates" || verdict=$?
exit "$verdict"
