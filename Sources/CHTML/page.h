#ifndef CHTML_PAGE_H
#define CHTML_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "chtml.h"

/// A growing list. `failed` is set once memory is short, and nothing is added from then on.
typedef struct {
  void *items;
  int64_t count, capacity;
  bool failed;
} chtml_list;

struct chtml_page {
  chtml_list nodes, attributes, bytes, data;
};

/// Room for `count` more items of `size` bytes; NULL without memory.
void *chtml_extend(chtml_list *list, int64_t count, size_t size);

uint64_t chtml_name(const uint8_t *bytes, int64_t count);

/// Writes into `clean` what the parser is to see of the page, and keeps the data blocks in `page`.
void chtml_clean(chtml_page *page, const uint8_t *bytes, int64_t count, chtml_list *clean);

#endif
