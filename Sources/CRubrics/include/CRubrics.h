#ifndef RUBRIC_CRUBRICS_H
#define RUBRIC_CRUBRICS_H

#include <stddef.h>
#include <stdint.h>

/// The files of the `rubrics` folder, as they were when this was compiled, in path order.
int32_t rubric_embedded_count(void);
/// Path inside the folder, zero-terminated.
const char *rubric_embedded_path(int32_t index);
/// The file's bytes; `rubric_embedded_size` of them.
const uint8_t *rubric_embedded_bytes(int32_t index);
size_t rubric_embedded_size(int32_t index);

/// The Word file that gives planning notes their look.
const uint8_t *rubric_word_reference_bytes(void);
size_t rubric_word_reference_size(void);

#endif
