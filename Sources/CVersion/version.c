#include "CVersion.h"

// `.ci/with-commit` writes commit.h while it builds, and takes the commit out again afterward. This file alone
// includes it, so that another commit means compiling these lines and linking, and nothing else.
#if __has_include("commit.h")
#include "commit.h"
#endif

#ifndef RUBRIC_COMMIT
#define RUBRIC_COMMIT ""
#endif

const char *rubric_commit(void) { return RUBRIC_COMMIT; }
