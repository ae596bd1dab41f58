"""Scores assessments on Apache Spark: one assessment in JSON a line in, one report in JSON a line out.

    spark-submit spark.py rubric assessments.ndjson reports

The first argument is the program, as the workers find it: one file, without anything to install beside it. Input
and output are whatever Spark reads and writes, such as hdfs:// or s3a:// paths. The output folder gets one file for
each part of the input; in the order of their names they hold one line for each line of input.

Without a cluster, `python spark.py …` after `pip install pyspark==4.0.1` runs two workers on this machine.
"""

import shlex
import sys

from pyspark import SparkConf, SparkContext


def worker(program, *options):
    """The command of one worker.

    Exit status 3 says that some lines were refused. Their answers say why, so the rest of the part is not thrown
    away for them. Every other status but 0 stays what it is, and ends the whole run.
    """
    command = shlex.join([program, "batch", "--ndjson", "--jobs", "1", "--quiet", *options])
    return shlex.join(["sh", "-c", f'{command}; status=$?; [ "$status" -eq 3 ] || exit "$status"'])


def reports(lines, program, *options):
    """The reports of assessments, in their order.

    `checkCode=True` is what makes a failing worker end the run: without it, its lines would be missing unseen.
    """
    return lines.pipe(worker(program, *options), checkCode=True)


def main(program, source, target):
    configuration = SparkConf().setAppName("rubric").setIfMissing("spark.master", "local[2]")
    with SparkContext(conf=configuration) as context:
        lines = context.textFile(source, minPartitions=2 * context.defaultParallelism)
        reports(lines, program).saveAsTextFile(target)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
