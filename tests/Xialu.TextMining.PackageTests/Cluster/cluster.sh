#!/usr/bin/env bash
# A Slurm cluster of two nodes on one machine, for as long as one run of samples/cluster takes:
#   cluster.sh FOLDER EXTRACT_SBATCH XIALU REPORTS
# writes FOLDER/out, what the shards merged to, and FOLDER/log. One shard's process is killed in its first try, and one node with all
# that runs on it. The cluster lives in namespaces of its own – processes, network, mounts, host name – and ends with the first of them,
# so that nothing of it is left, however the run ends. Needs root, and Debian's slurm-wlm and munge.
set -euo pipefail
readonly shards=8 crashing=3 stranded=5 seconds=440

if [ "${1:-}" != inside ]; then
  mkdir -p "$1"
  exec timeout --signal=KILL "$seconds" unshare --mount --net --uts --pid --fork --mount-proc --kill-child=SIGKILL "$0" inside "$@"
fi
cd "$2"
script=$3 reports=$5
export XIALU=$PWD/xialu REAL_XIALU=$4 HOME=$PWD

# getaddrinfo finds nothing where the loopback addresses are the only ones.
ip link set lo up
ip address add 192.0.2.1/32 dev lo
hostname cluster
mkdir -p log state spool/a spool/b

(umask 077 && head -c 1024 /dev/urandom >munge.key)
munged --foreground --force --key-file="$PWD/munge.key" --socket="$PWD/munge.socket" --pid-file="$PWD/munged.pid" \
  --log-file="$PWD/log/munged" --seed-file="$PWD/munge.seed" &>log/munged.out &
cat >slurm.conf <<CONF
ClusterName=xialu
SlurmctldHost=cluster(127.0.0.1)
AuthType=auth/munge
# The second is how long a job waits that is queued again.
AuthInfo=socket=$PWD/munge.socket,cred_expire=3
CredType=cred/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$PWD/state
SlurmdSpoolDir=$PWD/spool/%n
SlurmctldPidFile=$PWD/slurmctld.pid
SlurmdPidFile=$PWD/slurmd-%n.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/linear
SlurmdTimeout=6
KillWait=2
SchedulerParameters=sched_interval=1
NodeName=a NodeHostname=cluster NodeAddr=127.0.0.1 Port=17001 CPUs=1 RealMemory=4000
NodeName=b NodeHostname=cluster NodeAddr=127.0.0.1 Port=17002 CPUs=1 RealMemory=4000
PartitionName=all Nodes=a,b Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$PWD/slurm.conf

# The tool, except that one shard's first try dies and another's stands still, both with some reports mined and some not.
cat >xialu <<'TOOL'
#!/usr/bin/env bash
case "$*,${SLURM_RESTART_COUNT:-0}" in
  *"--shard $CRASHING/"*,0) signal=KILL ;;
  *"--shard $STRANDED/"*,0) signal=STOP ;;
  *) exec "$REAL_XIALU" "$@" ;;
esac
"$REAL_XIALU" "$@" &
part=parts/shard-0000$SLURM_ARRAY_TASK_ID-of-00008/records.part.partial
until [ "$(stat -c %s "$part" 2>/dev/null || echo 0)" -gt 100000 ]; do sleep 0.01; done
kill -$signal $!
echo "sent $signal with $(stat -c %s "$part") bytes mined" >>"log/shard-$SLURM_ARRAY_TASK_ID"
wait $!
TOOL
chmod +x xialu
export CRASHING=$crashing STRANDED=$stranded

until_true() { until "$@" &>/dev/null; do sleep 0.1; done; }
until_true test -S munge.socket
slurmctld -D -c &>log/slurmctld &
declare -A node
for name in a b; do
  unshare --pid --fork --mount-proc --kill-child=SIGKILL slurmd -D -N "$name" &>"log/slurmd-$name" &
  node[$name]=$!
done
both_idle() { [ "$(sinfo -h -o '%D %T')" = "2 idle" ]; }
until_true both_idle

job=$(sbatch --parsable --array="1-$shards" --output='log/extract-%a' "$script" "$shards" parts "$reports" --format jsonl)
merge=$(sbatch --parsable --dependency="afterok:$job" --output=log/merge --wrap "'$REAL_XIALU' merge parts -o out --format jsonl,parquet")

until_true test -s "log/shard-$stranded"
lost=$(squeue -h -j "${job}_$stranded" -o %N)
kill -KILL "${node[$lost]}"
echo "killed node $lost" >>"log/shard-$stranded"

merged() { scontrol show job "$merge" | grep -E 'JobState=(COMPLETED|FAILED|CANCELLED|TIMEOUT)'; }
until_true merged
scontrol show job >log/jobs
cat log/shard-*
grep -q "requeue job JobId=${job}_$stranded(.* due to failure of node $lost" log/slurmctld && echo "Slurm gave shard $stranded to the other node"
