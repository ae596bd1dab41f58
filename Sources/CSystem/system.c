// Linux declares syncfs only for programs that ask for more than POSIX, which Swift's view of the C library does not.
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <unistd.h>

int rubric_sync_file_system(int handle) {
#ifdef __linux__
  if (syncfs(handle) == 0) return 0;
  return errno == ENOSYS ? 1 : -1;
#else
  (void)handle;
  return 1;
#endif
}
