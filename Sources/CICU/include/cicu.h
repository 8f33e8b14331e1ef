#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
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

/// Has the processor fetch what stands at an address, without waiting for it: Swift has no word for that.
static inline void cicu_prefetch(const void *address) { __builtin_prefetch(address); }

// charset.c

/// ICU's detector of encodings and its converters, for the encodings that Indonesian texts come in.
enum { CICU_UTF_8, CICU_UTF_16LE, CICU_UTF_16BE, CICU_WINDOWS_1252 };

/// The encoding that ICU's detector takes bytes to be in, of those above; CICU_WINDOWS_1252 if it thinks of none of them.
int cicu_detect(const uint8_t *bytes, int32_t count);

/// Turns bytes into UTF-8, piece by piece. What belongs to no character becomes U+FFFD.
typedef struct cicu_decoder cicu_decoder;

/// Returns NULL if ICU's data cannot be had, or without memory.
cicu_decoder *cicu_decoder_open(int encoding);

void cicu_decoder_close(cicu_decoder *decoder);

/// Decodes the next `count` bytes, and the last ones of all if `is_last`, into `target`, which has room for at least
/// 4 * count + 64. Returns how many bytes of UTF-8 were written, or -1 if ICU fails.
int64_t cicu_decode(cicu_decoder *decoder, const uint8_t *bytes, int32_t count, bool is_last, uint8_t *target, int64_t capacity);

/// How often bytes were replaced by U+FFFD so far, and where the first of them stand: counted from 0, -1 for none.
int64_t cicu_replaced_count(const cicu_decoder *decoder);
int64_t cicu_replaced_first(const cicu_decoder *decoder);

#endif
