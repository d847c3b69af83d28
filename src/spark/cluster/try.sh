#!/bin/bash
#
# Runs a cohort of generated slides in every mode of Spark on this machine,
# kills what can be killed, and compares all files with those of the command
# line. Prints a line for each run: seconds, and whether all is the same.
# Exit code 1: some are not, a run failed, or there was nothing to kill any more.
# With fewer than six slides, there is nothing to kill: local masters alone, for
# one slide of 7168 x 500 pixels with 1, 2 and 7 ranges; forty slides have 160.
# Before, in the root of the repository:
#   mvn -B package -Pspark -DskipTests
#   mvn -B dependency:copy-dependencies -Pspark -DincludeScope=provided \
#     -DoutputDirectory=target/spark
# Usage: try.sh [FOLDER [SLIDES [WIDTH HEIGHT]]]
#
set -u
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mkdir -p "${1:-/tmp/cohort}" && cd "${1:-/tmp/cohort}" && pwd)
number=${2:-40}
width=${3:-1200}
height=${4:-1100}

standalone=$(ls "$root"/target/HistoKMeans_-*-standalone.jar)
job=$(ls "$root"/target/HistoKMeans_-*-spark.jar)
opens=--add-opens=java.base/sun.nio.ch=ALL-UNNAMED
options=(--k 4 --glass)

export SPARK_HOME=$work/home SPARK_SCALA_VERSION=2.12
mkdir -p "$SPARK_HOME"
ln -sfn "$root/target/spark" "$SPARK_HOME/jars"

# A class of Spark, in the background
spark() {
	exec java $opens -cp "$SPARK_HOME/jars/*" "$@"
}

# Whose bytes must be the same, and the pixels of labels on every level: their
# files also name the codebook, by its path
sums() {
	(cd "$1/out" && sha256sum codebook.json results.csv clusters.csv \
		*-overview.png && /usr/bin/python3 - *-labels.tif) 2> /dev/null << 'PYTHON'
import hashlib, sys, tifffile
for name in sys.argv[1:]:
    with tifffile.TiffFile(name) as file:
        for page in file.pages:
            pixels = page.asarray()
            print(name, pixels.shape, hashlib.sha256(pixels).hexdigest())
PYTHON
}

files() {
	find "$work/$1/out/${2%/*}" -maxdepth 1 -name "${2##*/}" 2> /dev/null | wc -l
}

# The one on the command line has the name of the job's codebook.
line() {
	mkdir -p "$work/line/out" && cd "$work/line" || exit
	local start=$SECONDS
	java -jar "$standalone" segment "$work/slides" --shared --tiled --out out \
		"${options[@]}" > line.txt 2>&1 || exit
	echo "line $((SECONDS - start)) s"
	mv out/shared-codebook.json out/codebook.json
	cp out/results.csv out/clusters.csv .
	java -jar "$standalone" apply out/codebook.json "$work/slides" --tiled \
		--out out > apply.txt 2>&1 || exit
	mv results.csv clusters.csv out
	sums "$work/line" > "$work/sums.txt"
}

# NAME MASTER MEGAPIXELS: in the background
submit() {
	mkdir -p "$work/$1" && cd "$work/$1" || exit
	spark org.apache.spark.deploy.SparkSubmit --master "$2" \
		--conf spark.ui.enabled=false --conf spark.driver.host=localhost \
		--conf spark.executor.memory=1g --conf spark.executor.cores=1 \
		--class org.histokmeans.spark.CohortJob "$job" --slides "$work/slides" \
		--out out "${options[@]}" --partition-megapixels "$3" >> job.txt 2>&1 &
	driver=$!
}

# NAME SECONDS CODE
told() {
	local same=other
	[ "$(sums "$work/$1")" = "$(cat "$work/sums.txt")" ] && same=same
	[ "$same$3" = same0 ] || failed=1
	echo "$1 $2 s, exit code $3, $same results"
}

run() {
	local start=$SECONDS
	submit "$@"
	wait $driver
	told "$1" $((SECONDS - start)) $?
}

# NAME MASTER MEGAPIXELS PATTERN HOW: when some files of the pattern are there
kill_when() {
	local start=$SECONDS
	submit "$1" "$2" "$3"
	while kill -0 $driver 2> /dev/null && [ "$(files "$1" "$4")" -lt 3 ]; do
		sleep 0.1
	done
	if ! kill -0 $driver 2> /dev/null || ! $5; then
		echo "$1: the job ended before the kill, take more or larger slides"
		failed=1
	fi
	wait $driver
	local code=$?
	[ "$5" = kill_driver ] && submit "$1" "$2" "$3" && wait $driver
	[ "$5" = kill_driver ] && code=$?
	told "$1" $((SECONDS - start)) $code
}

kill_executor() {
	local executor=$(pgrep -P "${workers[0]}" | head -1)
	[ -n "$executor" ] && kill -9 "$executor" && echo "killed an executor"
}

kill_worker() {
	kill -9 "${workers[0]}" && echo "killed a worker" || return
	workers=("${workers[@]:1}")
}

kill_driver() {
	kill -9 $driver && echo "killed the driver"
}

failed=0
workers=()
worker() {
	spark org.apache.spark.deploy.worker.Worker --cores 1 --memory 1g \
		--work-dir "$work/worker$1" --webui-port 0 --host localhost \
		spark://localhost:7177 > "$work/worker$1.txt" 2>&1 &
	workers+=($!)
}

if [ ! -e "$work/slides" ]; then
	java -cp "$root/target/test-classes:$job" \
		org.histokmeans.spark.MadeSlides "$work/slides" "$number" "$width" "$height" ||
		exit
fi

line
run local1 'local[1]' 256
run local2 'local[2]' 256
run local2-5 'local[2]' 5
run local2-1 'local[2]' 1
[ "$number" -ge 6 ] || exit $failed
run cluster1 'local-cluster[1,1,1024]' 256
run cluster2 'local-cluster[2,1,1024]' 1

spark org.apache.spark.deploy.master.Master --host localhost --port 7177 \
	--webui-port 0 > "$work/master.txt" 2>&1 &
master=$!
sleep 5
worker 1
sleep 5
run standalone1 spark://localhost:7177 1
worker 2
sleep 5
run standalone2 spark://localhost:7177 1
kill_when executor-counting spark://localhost:7177 1 '_histograms/*' kill_executor
kill_when executor-labeling spark://localhost:7177 1 './*-labels.tif' kill_executor
kill_when driver-counting spark://localhost:7177 1 '_histograms/*' kill_driver
kill_when driver-labeling spark://localhost:7177 1 './*-labels.tif' kill_driver
kill_when worker-counting spark://localhost:7177 1 '_histograms/*' kill_worker
worker 3
sleep 5
kill_when worker-labeling spark://localhost:7177 1 './*-labels.tif' kill_worker
uptime
kill "${workers[@]}" $master 2> /dev/null
exit $failed
