#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uvernum.h>

struct cicu_breaks {
  UBreakIterator *iterator;
};

const char *cicu_version(void) { return U_ICU_VERSION; }

cicu_breaks *cicu_open(int kind, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, "id", NULL, 0, &status);
  *error = U_FAILURE(status) ? status : 0;
  if (U_FAILURE(status)) return NULL;
  cicu_breaks *breaks = malloc(sizeof *breaks);
  if (!breaks) {
    ubrk_close(iterator);
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaks->iterator = iterator;
  return breaks;
}

void cicu_close(cicu_breaks *breaks) {
  if (!breaks) return;
  ubrk_close(breaks->iterator);
  free(breaks);
}

int cicu_set_text(cicu_breaks *breaks, const uint16_t *units, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaks->iterator, (const UChar *)units, count, &status);
  return U_FAILURE(status) ? status : 0;
}

int32_t cicu_fill(cicu_breaks *breaks, int32_t *boundaries, int32_t capacity) {
  int32_t written = 0;
  while (written < capacity) {
    int32_t position = ubrk_next(breaks->iterator);
    if (position == UBRK_DONE) break;
    boundaries[written++] = position;
  }
  return written;
}
