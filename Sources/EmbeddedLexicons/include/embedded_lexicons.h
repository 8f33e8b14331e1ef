#ifndef EMBEDDED_LEXICONS_H
#define EMBEDDED_LEXICONS_H

#include <stddef.h>

/// One file of the folder Lexicons, as embedded in the binary.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} embedded_lexicon;

/// How many files are embedded.
size_t embedded_lexicon_count(void);

/// The file at `index`, which must be below the count. Its bytes live as long as the process.
embedded_lexicon embedded_lexicon_at(size_t index);

#endif
