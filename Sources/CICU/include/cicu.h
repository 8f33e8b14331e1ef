#ifndef CICU_H
#define CICU_H

#include <stdint.h>

/// ICU's break iterators over UTF-16 text, with ICU's own headers kept out of sight of Swift.
typedef struct cicu_breaks cicu_breaks;

enum { CICU_WORDS = 1, CICU_SENTENCES = 3 };

/// The version of the ICU that is linked, such as "72.1".
const char *cicu_version(void);

/// Opens an iterator of the given kind for Indonesian (which ICU serves with its root rules).
/// Returns NULL and sets *error to ICU's error code if ICU's data cannot be had.
cicu_breaks *cicu_open(int kind, int *error);

void cicu_close(cicu_breaks *breaks);

/// Sets the text. `units` must outlive the iteration. Returns 0 or ICU's error code.
int cicu_set_text(cicu_breaks *breaks, const uint16_t *units, int32_t count);

/// Writes up to `capacity` next boundaries into `boundaries`, and returns how many were written: fewer than `capacity` at the end.
/// The boundary at 0 is not given.
int32_t cicu_fill(cicu_breaks *breaks, int32_t *boundaries, int32_t capacity);

#endif
