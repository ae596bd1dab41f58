// Runs a command some times and says of each run how long it took and how much memory it held.
//
//   measure RUNS RESULT COMMAND [ARGUMENT…]
//
// RESULT gets a line a run: nanoseconds from the start to the end, the peak of resident memory in KiB, the exit
// status. A small program of its own, because a child counts the memory of the process that starts it: a runner
// in a scripting language would hide what a small program needs.
#define _GNU_SOURCE
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

int main(int count, char **arguments) {
  if (count < 4) {
    fprintf(stderr, "usage: measure RUNS RESULT COMMAND [ARGUMENT...]\n");
    return 64;
  }
  FILE *result = fopen(arguments[2], "w");
  if (!result) {
    fprintf(stderr, "measure: %s: %s\n", arguments[2], strerror(errno));
    return 2;
  }
  for (int runs = atoi(arguments[1]); runs > 0; runs -= 1) {
    pid_t child;
    struct rusage usage;
    int status = 0;
    long long start = nanoseconds();
    int failure = posix_spawnp(&child, arguments[3], NULL, NULL, arguments + 3, environ);
    if (failure || wait4(child, &status, 0, &usage) < 0) {
      fprintf(stderr, "measure: %s: %s\n", arguments[3], strerror(failure ? failure : errno));
      return 2;
    }
    long long end = nanoseconds();
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    fprintf(result, "%lld %ld %d\n", end - start, usage.ru_maxrss, code);
  }
  return fclose(result) == 0 ? 0 : 2;
}
