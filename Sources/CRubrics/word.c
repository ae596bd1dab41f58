#include "CRubrics.h"

// The look of Word files; .ci/reference-docx makes it.
static const uint8_t reference[] = {
#embed "reference.docx"
};

const uint8_t *rubric_word_reference_bytes(void) { return reference; }
size_t rubric_word_reference_size(void) { return sizeof reference; }
