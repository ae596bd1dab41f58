#ifndef RUBRIC_CVERSION_H
#define RUBRIC_CVERSION_H

/// The commit that the program was built from, such as `5f32487` or, with changes to its sources, `5f32487+changes`;
/// empty if that is not known for certain. Zero-terminated, and there for as long as the program runs.
const char *rubric_commit(void);

#endif
